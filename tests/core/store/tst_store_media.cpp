#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/media_files.h"
#include "core/store/store_media.h"
#include "core/store/tenant_queries.h"
#include "tests/core/store/screen.h"
#include "tests/support/cluster_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

namespace {

const QByteArray kPng = "\x89PNG\r\n\x1a\n" + QByteArray(700'000, 'p');

}  // namespace

// Files that people attach, send, read and keep.
class TestStoreMedia : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_owner = addOwner(*m_admin, u"Acme"_s);
    m_conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    m_media = std::make_unique<store::StoreMedia>(addLogin(*m_admin, *m_cluster, m_owner));
  }

  void aFileIsAttachedAndSent() {
    const AttachedFile file = taken(m_media->attach(m_owner, kPng, u"../foto.png"_s));
    QCOMPARE(file.contentType, u"image/png"_s);
    QCOMPARE(file.fileName, u"foto.png"_s);
    QCOMPARE(file.size, kPng.size());
    const Message sent =
        taken(m_media->reply(m_owner, m_conv, u"olha"_s, {file}, QUuid::createUuid(), 0));
    QCOMPARE(sent.status, DeliveryStatus::Queued);
    QCOMPARE(sent.type, MessageType::Image);
    QCOMPARE(sent.media.size(), 1);
    const MediaItem& item = sent.media.first();
    QCOMPARE(item.state, MediaState::Stored);
    QCOMPARE(item.size, kPng.size());
    QVERIFY(item.id != file.id);  // the message's own, whatever becomes of the upload
    QCOMPARE(taken(m_media->fetch(m_owner, item.id)).bytes, kPng);
    // So it can be sent once more, long after the upload has been forgotten.
    QCOMPARE(number(*m_admin,
                    u"select (metadata #>> '{media,0,media_id}')::bigint from app.messages where "
                    "msg_id = ?"_s,
                    {sent.msgId.value}),
             item.id.value);
    QCOMPARE(
        number(*m_admin, u"select count(*) from app.outbox where msg_id = ?"_s, {sent.msgId.value}),
        1);
  }

  void withoutWordsToo() {
    const AttachedFile file = taken(m_media->attach(m_owner, kPng, {}));
    QCOMPARE(file.fileName, u"image.png"_s);
    QVERIFY(answer(m_media->reply(m_owner, m_conv, {}, {file}, QUuid::createUuid(), 0)));
  }

  void aFileOnDisk() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nota.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 nota");
    file.close();
    const AttachedFile attached = taken(m_media->attachFile(m_owner, path));
    QCOMPARE(attached.contentType, u"application/pdf"_s);
    const QString copy = folder.filePath(u"copy.pdf"_s);
    QVERIFY(answer(m_media->save(m_owner, attached.id, copy)));
    QFile saved(copy);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), "%PDF-1.4 nota");
    QCOMPARE(answer(m_media->save(m_owner, attached.id, u"/nowhere/x"_s)).error().code,
             ErrorCode::Invalid);
    QCOMPARE(answer(m_media->attachFile(m_owner, folder.path())).error().code, ErrorCode::Invalid);
    QCOMPARE(answer(m_media->attachFile(m_owner, u"/nowhere"_s)).error().code, ErrorCode::Invalid);
  }

  void progressAndCancelling() {
    const AttachedFile file = taken(m_media->attach(m_owner, kPng, {}));
    auto fetching = m_media->fetch(m_owner, file.id);
    QVERIFY(answer(fetching));
    QCOMPARE(fetching.progressMaximum(), int(kPng.size()));
    QCOMPARE(fetching.progressValue(), int(kPng.size()));
    auto cancelled = m_media->attach(m_owner, QByteArray(20 << 20, 'x'), u"x.txt"_s);
    cancelled.cancel();
    QTRY_VERIFY(cancelled.isFinished());
    QTRY_COMPARE(number(*m_admin,
                        u"select count(*) from app.message_media where owner_id = ? and state = "
                        "'uploading'"_s,
                        {m_owner.value}),
                 0);
  }

  void whoMay() {
    const AttachedFile file = taken(m_media->attach(m_owner, kPng, {}));
    store::StoreMedia reader(addLogin(*m_admin, *m_cluster, m_owner, u"user"_s));
    QVERIFY(answer(reader.fetch(m_owner, file.id)));
    QCOMPARE(answer(reader.attach(m_owner, kPng, {})).error().code, ErrorCode::Forbidden);
    store::StoreMedia colleague(addLogin(*m_admin, *m_cluster, m_owner));
    QCOMPARE(answer(colleague.detach(m_owner, file.id)).error().code, ErrorCode::NotFound);
    const OwnerId other = addOwner(*m_admin, u"Other"_s);
    store::StoreMedia stranger(addLogin(*m_admin, *m_cluster, other, u"admin"_s));
    for (const OwnerId owner : {m_owner, other}) {
      QCOMPARE(answer(stranger.fetch(owner, file.id)).error().code, ErrorCode::NotFound);
      QCOMPARE(answer(stranger.retry(owner, file.id)).error().code, ErrorCode::NotFound);
    }
    const ConvId theirs = ingest(*m_service, inboundEntry(other)).convId;
    QCOMPARE(answer(stranger.reply(other, theirs, {}, {file}, QUuid::createUuid(), 0)).error().code,
             ErrorCode::Invalid);
    QVERIFY(answer(m_media->detach(m_owner, file.id)));
    QCOMPARE(answer(m_media->fetch(m_owner, file.id)).error().code, ErrorCode::NotFound);
  }

  void whatIsNotTaken() {
    QCOMPARE(answer(m_media->attach(m_owner, {}, u"x.txt"_s)).error().code, ErrorCode::Invalid);
    run(*m_admin, u"select app.set_feature(?, 'media', true, '{\"max_megabytes\": 1}')"_s,
        {m_owner.value});
    QCOMPARE(answer(m_media->attach(m_owner, QByteArray((1 << 20) + 1, 'x'), {})).error().message,
             u"A file has at least one byte and at most 1 MB."_s);
    run(*m_admin, u"select app.set_feature(?, 'media', false)"_s, {m_owner.value});
    QCOMPARE(answer(m_media->attach(m_owner, kPng, {})).error().code, ErrorCode::Conflict);
  }

  // What a client says of the bytes is not believed: a wrong hash would pass for another file.
  void theHashIsTheServers() {
    const auto db = TestCluster::connect(addLogin(*m_admin, *m_cluster, m_owner));
    namespace media = store::media;
    const MediaId id =
        need(media::beginUpload(*db, m_owner, u"text/plain"_s, u"x.txt"_s, 3), "begin");
    QCOMPARE(media::finishUpload(*db, m_owner, id, QByteArray(32, 'x')).error().code,
             ErrorCode::Invalid);
    QVERIFY(media::appendUpload(*db, m_owner, id, "abc"));
    QCOMPARE(media::appendUpload(*db, m_owner, id, "d").error().code, ErrorCode::Invalid);
    QCOMPARE(media::finishUpload(*db, m_owner, id, QByteArray(32, 'x')).error().code,
             ErrorCode::Invalid);
    QCOMPARE(media::find(*db, m_owner, id).error().code, ErrorCode::NotFound);
  }

  void theSameFileIsStoredOnce() {
    const AttachedFile first = taken(m_media->attach(m_owner, kPng, u"a.png"_s));
    const AttachedFile second = taken(m_media->attach(m_owner, kPng, u"b.png"_s));
    QCOMPARE(objects(), 1);
    QVERIFY(answer(m_media->detach(m_owner, first.id)));
    QCOMPARE(taken(m_media->fetch(m_owner, second.id)).bytes, kPng);
    QVERIFY(answer(m_media->detach(m_owner, second.id)));
    QCOMPARE(objects(), 0);
  }

  void whatIsNotSentGoes() {
    const AttachedFile kept = taken(m_media->attach(m_owner, kPng, {}));
    taken(m_media->attach(m_owner, "never sent", u"x.txt"_s));
    const Message sent = taken(m_media->reply(m_owner, m_conv, {}, {kept}, QUuid::createUuid(), 0));
    run(*m_admin, u"select app.prune_media()"_s);
    QCOMPARE(objects(), 2);
    run(*m_admin, u"select app.prune_media(now() + interval '61 minutes')"_s);
    QCOMPARE(objects(), 1);
    QCOMPARE(taken(m_media->fetch(m_owner, sent.media.first().id)).bytes, kPng);
    QCOMPARE(
        answer(m_media->reply(m_owner, m_conv, {}, {kept}, QUuid::createUuid(), 0)).error().code,
        ErrorCode::Invalid);
  }

  void aDraftKeepsItsFiles() {
    const AttachedFile photo = taken(m_media->attach(m_owner, kPng, u"foto.png"_s));
    const AttachedFile note = taken(m_media->attach(m_owner, "a note", u"nota.txt"_s));
    store::StoreMedia colleague(addLogin(*m_admin, *m_cluster, m_owner));
    const AttachedFile foreign = taken(colleague.attach(m_owner, "not mine", u"x.txt"_s));
    QVERIFY(answer(m_media->saveDraftFiles(m_owner, m_conv, {note, photo, foreign})));
    run(*m_admin, u"select app.prune_media(now() + interval '29 days')"_s);
    QCOMPARE(taken(m_media->draftFiles(m_owner, m_conv)), QList<AttachedFile>({note, photo}));
    QVERIFY(taken(colleague.draftFiles(m_owner, m_conv)).isEmpty());
    QVERIFY(answer(colleague.saveDraftFiles(m_owner, m_conv, {})));

    // What is taken out can be sent for another hour.
    run(*m_admin, u"update app.message_media set created_at = now() - interval '2 days'"_s);
    QVERIFY(answer(m_media->saveDraftFiles(m_owner, m_conv, {note})));
    run(*m_admin, u"select app.prune_media()"_s);
    const Message sent =
        taken(m_media->reply(m_owner, m_conv, {}, {photo}, QUuid::createUuid(), 0));
    QCOMPARE(taken(m_media->draftFiles(m_owner, m_conv)), QList<AttachedFile>({note}));

    // A message's own, of a reply that was taken back.
    const AttachedFile own{sent.media[0].id, photo.contentType, photo.fileName, photo.size};
    QVERIFY(answer(m_media->saveDraftFiles(m_owner, m_conv, {own})));
    QCOMPARE(taken(m_media->draftFiles(m_owner, m_conv)), QList<AttachedFile>({own}));

    QCOMPARE(answer(m_media->saveDraftFiles(m_owner, ConvId{987'654}, {})).error().code,
             ErrorCode::NotFound);
    const AttachedFile old = taken(m_media->attach(m_owner, "old", u"old.txt"_s));
    QVERIFY(answer(m_media->saveDraftFiles(m_owner, m_conv, {old})));
    run(*m_admin, u"select app.prune_media(now() + interval '31 days')"_s);
    QVERIFY(taken(m_media->draftFiles(m_owner, m_conv)).isEmpty());
  }

  void aReplyWithFilesCanWait() {
    const AttachedFile file = taken(m_media->attach(m_owner, kPng, {}));
    const Message sent = taken(m_media->reply(m_owner, m_conv, {}, {file}, QUuid::createUuid(), 5));
    QCOMPARE(sent.type, MessageType::Image);
    QCOMPARE(
        number(*m_admin,
               u"select extract(epoch from o.next_attempt_at - m.timestamp)::int from app.outbox "
               "o join app.messages m using (owner_id, msg_id) where o.msg_id = ?"_s,
               {sent.msgId.value}),
        5);
    // What was taken back is sent by the file's id in that message.
    run(*m_admin, u"select app.cancel_reply(%1, %2)"_s.arg(m_owner.value).arg(sent.msgId.value));
    const AttachedFile again{sent.media.first().id, u"image/png"_s, {}, kPng.size()};
    taken(m_media->reply(m_owner, m_conv, u"again"_s, {again}, QUuid::createUuid(), 0));
  }

  void nothingIsLeftOfATenant() {
    const AttachedFile file = taken(m_media->attach(m_owner, kPng, {}));
    taken(m_media->reply(m_owner, m_conv, {}, {file}, QUuid::createUuid(), 0));
    m_media.reset();
    QVERIFY(store::tenants::remove(*m_admin, m_owner, u"Acme"_s, {}));
    QCOMPARE(objects(), 0);
    QCOMPARE(number(*m_admin, u"select count(*) from app.media_chunks where owner_id = ?"_s,
                    {m_owner.value}),
             0);
  }

 private:
  qint64 objects() {
    return number(*m_admin, u"select count(*) from app.media_objects where owner_id = ?"_s,
                  {m_owner.value});
  }

  OwnerId m_owner;
  ConvId m_conv;
  std::unique_ptr<store::StoreMedia> m_media;
};

QTEST_GUILESS_MAIN(TestStoreMedia)
#include "tst_store_media.moc"
