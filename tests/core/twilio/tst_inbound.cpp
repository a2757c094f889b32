#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

#include "core/twilio/inbound.h"

using namespace oc;
using oc::twilio::FormParameters;
using oc::twilio::InboundMessage;
using oc::twilio::parseInbound;

namespace {

const QByteArray kBase =
    "MessageSid=SM1&AccountSid=AC1&From=whatsapp%3A%2B5511988887777&To=whatsapp%3A%2B551133334444";

Result<InboundMessage> parse(const QByteArray& raw) {
  const QDateTime now(QDate(2026, 5, 4), QTime(12, 0), QTimeZone(-3 * 3600));
  return parseInbound(FormParameters::decode(raw), raw, now);
}

// JSON with ' for ", which reads better within C++.
QJsonObject object(const char* json) {
  return QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object();
}

}  // namespace

class TestInbound : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void typeAndKind_data() {
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const char* more, const char* type, const char* kind) {
      QTest::newRow(name) << QByteArray(more) << QString::fromLatin1(type)
                          << QString::fromLatin1(kind);
    };
    row("sms", "Body=oi&NumMedia=0", "text", "text");
    row("whatsapp text", "Body=oi&MessageType=text", "text", "text");
    row("mms picture", "MediaUrl0=u&MediaContentType0=image/jpeg&NumMedia=1", "image", "image");
    row("whatsapp picture", "MessageType=image&MediaUrl0=u&MediaContentType0=image/jpeg", "image",
        "image");
    row("voice note",
        "MessageType=audio&MediaUrl0=u&MediaContentType0=audio%2Fogg%3B+codecs%3Dopus", "audio",
        "audio");
    row("film", "MediaUrl0=u&MediaContentType0=Video/MP4", "video", "video");
    row("pdf", "MessageType=document&MediaUrl0=u&MediaContentType0=application/pdf", "document",
        "document");
    row("picture sent as a file", "MessageType=document&MediaUrl0=u&MediaContentType0=image/png",
        "image", "document");
    row("vcard by mms", "MediaUrl0=u&MediaContentType0=text/vcard", "document", "document");
    row("media of no type", "MediaUrl0=u", "document", "document");
    row("sticker", "MessageType=sticker&MediaUrl0=u&MediaContentType0=image/webp", "image",
        "sticker");
    row("first of several",
        "MediaUrl1=b&MediaContentType1=image/png&MediaUrl0=a&MediaContentType0="
        "video/mp4&NumMedia=2",
        "video", "video");
    row("text with media", "MessageType=text&MediaUrl0=u&MediaContentType0=audio/amr", "audio",
        "audio");
    row("location", "MessageType=location&Latitude=-23.5&Longitude=-46.6", "text", "location");
    row("location without a type", "Latitude=-23.5&Longitude=-46.6", "text", "location");
    row("button", "MessageType=button&ButtonText=Sim&ButtonPayload=yes", "text", "button");
    row("button of an interactive", "MessageType=interactive&ButtonPayload=yes", "text", "button");
    row("list", "MessageType=interactive&ListId=1&ListTitle=Um", "text", "list_reply");
    row("interactive", "MessageType=interactive", "text", "interactive");
    row("contacts", "MessageType=contacts&MediaUrl0=u&MediaContentType0=text/vcard", "text",
        "contacts");
    row("unknown kind", "MessageType=Order", "text", "order");
    row("unknown kind with a file", "MessageType=order&MediaUrl0=u&MediaContentType0=image/png",
        "image", "order");
    row("empty parameters", "ListId=&ButtonText=&Latitude=&MessageType=&Body=oi", "text", "text");
  }
  void typeAndKind() {
    QFETCH(QByteArray, more);
    const auto message = parse(kBase + '&' + more);
    QVERIFY(message);
    QTEST(toText(message->type), "type");
    QTEST(message->kind, "kind");
    QCOMPARE(message->metadata.value(u"kind").toString(), message->kind);
  }

  void metadata_data() {
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QJsonObject>("expected");
    const auto row = [](const char* name, const char* more, const char* expected) {
      QTest::newRow(name) << QByteArray(more) << object(expected);
    };
    row("nothing more", "Body=oi&NumMedia=0&SmsStatus=received&SmsMessageSid=SM1",
        "{'kind': 'text'}");
    row("media",
        "NumMedia=9&MediaUrl0=a&MediaContentType0=image/png&MediaUrl10=c&MediaUrl2=b&"
        "MediaContentType2=image/gif",
        "{'kind': 'image', 'media': [{'url': 'a', 'content_type': 'image/png'}, {'url': 'b', "
        "'content_type': 'image/gif'}, {'url': 'c', 'content_type': ''}]}");
    row("button", "ButtonText=Sim&ButtonPayload=ok",
        "{'kind': 'button', 'button': {'text': 'Sim', 'payload': 'ok'}}");
    row("list", "ListId=7&ListTitle=Entrega&ListDescription=x",
        "{'kind': 'list_reply', 'list': {'id': '7', 'title': 'Entrega', 'description': 'x'}}");
    row("location", "Latitude=-23.55&Longitude=-46.63&Address=Rua+A%2C+1&Label=Casa",
        "{'kind': 'location', 'location': {'latitude': -23.55, 'longitude': -46.63, 'address': "
        "'Rua A, 1', 'label': 'Casa'}}");
    row("location that is no number", "Latitude=nan&Longitude=x",
        "{'kind': 'location', 'location': {'latitude': 'nan', 'longitude': 'x'}}");
    row("quoted", "OriginalRepliedMessageSid=SM0&OriginalRepliedMessageSender=whatsapp%3A%2B1",
        "{'kind': 'text', 'quoted': {'sid': 'SM0', 'sender': 'whatsapp:+1'}}");
    row("referral", "ReferralSourceUrl=x.example%2Fad&ReferralBody=ad&ReferralCtwaClid=c",
        "{'kind': 'text', 'referral': {'source_url': 'x.example/ad', 'body': 'ad', 'ctwa_clid': "
        "'c'}}");
    row("no referral", "ReferralNumMedia=0", "{'kind': 'text'}");
    row("customer", "ProfileName=Ana&WaId=5511988887777&ExternalUserId=IN.1",
        "{'kind': 'text', 'profile_name': 'Ana', 'wa_id': '5511988887777', 'external_user_id': "
        "'IN.1'}");
    row("forwarded", "Forwarded=true&FrequentlyForwarded=false",
        "{'kind': 'text', 'forwarded': true, 'frequently_forwarded': false}");
    row("geo", "FromCity=S%C3%A3o+Paulo&FromState=SP&FromZip=&ToCountry=BR",
        "{'kind': 'text', 'geo': {'from': {'city': 'São Paulo', 'state': 'SP'}, 'to': {'country': "
        "'BR'}}}");
    row("service", "NumSegments=2&MessagingServiceSid=MG1&OptOutType=STOP&ApiVersion=2010-04-01",
        "{'kind': 'text', 'num_segments': 2, 'messaging_service_sid': 'MG1', 'opt_out': 'STOP', "
        "'api_version': '2010-04-01'}");
    row("channel metadata",
        "ChannelMetadata=%7B%22type%22%3A%22whatsapp%22%2C%22data%22%3A%5B1%2C%22%5Cud800%22%5D%7D",
        "{'kind': 'text', 'channel_metadata': {'type': 'whatsapp', 'data': [1, '�']}}");
    row("channel metadata that is no JSON", "ChannelMetadata=%7B",
        "{'kind': 'text', 'channel_metadata': '{'}");
    row("unknown", "NewThing=1&Kind=x&Many=a&Many=b&Many=c&Referral=r",
        "{'kind': 'text', 'extra': {'NewThing': '1', 'Kind': 'x', 'Many': ['a', 'b', 'c'], "
        "'Referral': 'r'}}");
  }
  void metadata() {
    QFETCH(QByteArray, more);
    const auto message = parse(kBase + '&' + more);
    QVERIFY(message);
    QTEST(message->metadata, "expected");
  }

  void fields() {
    const QByteArray raw = kBase + "&Body=++oi%0A+&ProfileName=+Ana+";
    const auto message = parse(raw);
    QVERIFY(message);
    QCOMPARE(message->messageSid, QStringLiteral("SM1"));
    QCOMPARE(message->accountSid, QStringLiteral("AC1"));
    QCOMPARE(message->from.raw, QStringLiteral("whatsapp:+5511988887777"));
    QCOMPARE(message->to.key, QStringLiteral("+551133334444"));
    QCOMPARE(message->body, QStringLiteral("  oi\n "));
    QCOMPARE(message->profileName, QStringLiteral("Ana"));
    QCOMPARE(message->rawForm, raw);
    QCOMPARE(message->receivedAt.timeSpec(), Qt::UTC);
    QCOMPARE(message->receivedAt.toString(Qt::ISODate), QStringLiteral("2026-05-04T15:00:00Z"));
  }

  void senders_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("channel");
    QTest::newRow("short code") << QByteArray("28888") << QStringLiteral("28888")
                                << QStringLiteral("sms");
    QTest::newRow("business-scoped id")
        << QByteArray("whatsapp%3AIN.2081978709342942") << QStringLiteral("IN.2081978709342942")
        << QStringLiteral("whatsapp");
    QTest::newRow("name") << QByteArray("ACME+Corp") << QStringLiteral("ACME Corp")
                          << QStringLiteral("sms");
    QTest::newRow("eight digits") << QByteArray("whatsapp%3A%2B551188887777")
                                  << QStringLiteral("+5511988887777") << QStringLiteral("whatsapp");
  }
  void senders() {
    QFETCH(QByteArray, from);
    const auto message = parse("SmsSid=SM9&From=" + from + "&To=%2B1202555");
    QVERIFY(message);
    QCOMPARE(message->messageSid, QStringLiteral("SM9"));
    QTEST(message->from.key, "key");
    QTEST(message->from.channel, "channel");
    QVERIFY(message->accountSid.isEmpty());
  }

  // PostgreSQL takes neither U+0000 nor half a surrogate pair, in text or in jsonb.
  void everyTextCanBeStored() {
    const QByteArray raw = kBase +
                           "&Body=a%00b&ProfileName=%00&Label=%00&Lat%00=1&MediaUrl0=%00&"
                           "ButtonText=x%ED%A0%80&MessageType=%00";
    const auto message = parse(raw);
    QVERIFY(message);
    QCOMPARE(message->body, QStringLiteral("a\ufffdb"));
    QCOMPARE(message->rawForm, raw);
    const QByteArray json = QJsonDocument(message->metadata).toJson();
    QVERIFY2(!json.contains("\\u0000"), json.constData());
    QVERIFY(json.contains("Lat\ufffd"));
    for (const QString& text : {message->body, message->profileName, message->kind,
                                message->media.first().url, QString::fromUtf8(json)})
      QVERIFY(!text.contains(QChar::Null));
  }

  void incomplete_data() {
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("missing");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("MessageSid");
    QTest::newRow("sid") << QByteArray("From=%2B12025550123&To=1") << QStringLiteral("MessageSid");
    QTest::newRow("empty sid") << QByteArray("MessageSid=+&From=1&To=1")
                               << QStringLiteral("MessageSid");
    QTest::newRow("from") << QByteArray("MessageSid=SM1&To=1") << QStringLiteral("From");
    QTest::newRow("from without an address")
        << QByteArray("MessageSid=SM1&From=whatsapp:&To=1") << QStringLiteral("From");
    QTest::newRow("to") << QByteArray("MessageSid=SM1&From=1&To=") << QStringLiteral("To");
  }
  void incomplete() {
    QFETCH(QByteArray, raw);
    QFETCH(QString, missing);
    const auto message = parse(raw);
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::Invalid);
    QVERIFY(message.error().message.contains(missing + u' '));
  }
};

QTEST_GUILESS_MAIN(TestInbound)
#include "tst_inbound.moc"
