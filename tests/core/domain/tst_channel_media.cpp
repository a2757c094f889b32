#include <QTest>

#include "core/domain/channel_media.h"

using namespace Qt::StringLiterals;
using namespace oc;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

const QString kJpeg = u"image/jpeg"_s;
const QString kPdf = u"application/pdf"_s;

}  // namespace

class TestChannelMedia : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void objections_data() {
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QList<Attachment>>("files");
    QTest::addColumn<QString>("objection");  // empty: none
    const auto row = [](const char* name, const QString& channel, const QList<Attachment>& files,
                        const QString& objection) {
      QTest::newRow(name) << channel << files << objection;
    };
    const QString whatsapp = u"whatsapp"_s;
    const QString sms = u"sms"_s;
    row("nothing", whatsapp, {}, {});
    row("a picture", whatsapp, {{kJpeg, 5 * kMegabyte}}, {});
    row("a voice note", whatsapp, {{u"Audio/OGG; codecs=opus"_s, 100}}, {});
    row("a document", whatsapp, {{kPdf, 16 * kMegabyte}}, {});
    row("a large picture", whatsapp, {{kJpeg, 5 * kMegabyte + 1}},
        u"The file has 5.0 MB; WhatsApp takes at most 5.0 MB."_s);
    row("a large video", whatsapp, {{u"video/mp4"_s, 40 * kMegabyte}},
        u"The file has 40.0 MB; WhatsApp takes at most 16.0 MB."_s);
    row("two at once", whatsapp, {{kJpeg, 1}, {kJpeg, 1}},
        u"WhatsApp takes at most one file at once, not 2."_s);
    row("what WhatsApp can't show", whatsapp, {{u"image/gif"_s, 1}},
        u"WhatsApp does not take files of type image/gif."_s);
    row("a program", whatsapp, {{u"application/octet-stream"_s, 1}},
        u"WhatsApp does not take files of type application/octet-stream."_s);
    row("empty", whatsapp, {{kJpeg, 0}}, u"The file is empty."_s);
    row("ten by MMS", sms, QList<Attachment>(10, {kJpeg, kMegabyte / 2}), {});
    row("eleven by MMS", sms, QList<Attachment>(11, {kJpeg, 1}),
        u"MMS takes at most 10 files at once, not 11."_s);
    row("together too large", sms, {{kJpeg, 3 * kMegabyte}, {kJpeg, 3 * kMegabyte}},
        u"The files have 6.0 MB together; MMS takes at most 5.0 MB."_s);
    row("an animation by MMS", sms, {{u"image/gif"_s, 1}}, {});
    row("a drawing by MMS", sms, {{u"image/svg+xml"_s, 1}},
        u"MMS does not take files of type image/svg+xml."_s);
    row("a table by MMS", sms, {{u"application/vnd.ms-excel"_s, 1}},
        u"MMS does not take files of type application/vnd.ms-excel."_s);
    row("another channel", u"messenger"_s, {{u"application/zip"_s, kMegabyte}, {kPdf, 1}}, {});
    row("a drawing on another channel", u"messenger"_s, {{u"image/svg+xml"_s, 1}},
        u"messenger does not take files of type image/svg+xml."_s);
  }
  void objections() {
    QFETCH(QString, channel);
    QFETCH(QList<Attachment>, files);
    QFETCH(QString, objection);
    const auto found = objectionTo(channel, files);
    QCOMPARE(found ? found->text() : QString(), objection);
  }

  void sayWhichFile() {
    const auto found = objectionTo(u"sms", {{kJpeg, 1}, {u"image/svg+xml"_s, 1}});
    QCOMPARE(*found,
             (MediaObjection{MediaObjection::TypeRefused, 1, u"image/svg+xml"_s, 0, 0, u"sms"_s}));
  }
};

QTEST_GUILESS_MAIN(TestChannelMedia)
#include "tst_channel_media.moc"
