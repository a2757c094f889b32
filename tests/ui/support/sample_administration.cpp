#include "tests/ui/support/sample_administration.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace oc::test {
namespace {

constexpr auto kClosureSchema = R"({
  "type": "object", "additionalProperties": false, "x-ascending": ["record_at", "close_at"],
  "properties": {
    "keywords": {"type": ["array", "null"], "maxItems": 100,
      "items": {"type": "string", "minLength": 1, "maxLength": 60, "pattern": "\\S",
                "x-words": "not be blank"}},
    "record_at": {"type": "number", "minimum": 0.5, "maximum": 1, "default": 0.6},
    "close_at": {"type": "number", "minimum": 0.5, "maximum": 1, "default": 0.8},
    "min_duration_seconds": {"type": "integer", "minimum": 0, "maximum": 86400}}})";
constexpr auto kEmptySchema =
    R"({"type": "object", "additionalProperties": false, "properties": {}})";
constexpr auto kAssistantSchema = R"({
  "type": "object", "additionalProperties": false,
  "properties": {
    "base_url": {"type": "string", "maxLength": 500,
      "pattern": "^https?://[^[:space:]/@?#]+(/[^[:space:]?#]*)?$",
      "x-words": "be a URL such as https://api.example.com/v1"},
    "model": {"type": "string", "minLength": 1, "maxLength": 200},
    "instructions": {"type": "string", "maxLength": 8000},
    "temperature": {"type": "number", "minimum": 0, "maximum": 2},
    "max_tokens": {"type": "integer", "minimum": 1, "maximum": 32000, "default": 800},
    "timeout_seconds": {"type": "integer", "minimum": 1, "maximum": 300, "default": 60},
    "price_per_million_input_tokens": {"type": "number", "minimum": 0, "default": 0},
    "price_per_million_output_tokens": {"type": "number", "minimum": 0, "default": 0}}})";

QJsonObject parsed(const char* json) {
  return QJsonDocument::fromJson(json).object();
}

QDateTime ago(int minutes) {
  return QDateTime::currentDateTimeUtc().addSecs(-60 * minutes);
}

constexpr int kDay = 1440;

QString text(const char* words) {
  return QString::fromUtf8(words);
}

QList<StaffMember> acmeStaff(OwnerId owner) {
  const auto person = [owner](int id, const char* name, const char* first, const char* last,
                              const char* email, StaffRole role, int signedIn) {
    return StaffMember{.ownerId = owner,
                       .userId = UserId{id},
                       .loginId = LoginId{id},
                       .profileName = text(name),
                       .firstName = text(first),
                       .lastName = text(last),
                       .email = text(email),
                       .role = role,
                       .createdAt = ago(90 * kDay),
                       .lastSignInAt = signedIn < 0 ? QDateTime() : ago(signedIn)};
  };
  QList<StaffMember> staff{
      person(1, "Ana Lima", "Ana", "Lima", "ana@acme.example", StaffRole::Admin, 12),
      person(2, "Paulo Ferreira", "Paulo", "Ferreira", "paulo@acme.example", StaffRole::Agent, 3),
      person(3, "João Pedro de Albuquerque Cavalcanti Lima", "João Pedro",
             "de Albuquerque Cavalcanti Lima", "joao.pedro.albuquerque@acme.example",
             StaffRole::Agent, 2 * kDay),
      person(4, "Beatriz Nunes", "Beatriz", "Nunes", "bia@agencia.example", StaffRole::Agent, 190),
      person(5, "Carlos Prado", "Carlos", "Prado", "carlos@acme.example", StaffRole::User, -1),
      person(6, "Renata Dias", "Renata", "Dias", "renata@acme.example", StaffRole::Agent,
             40 * kDay),
      person(7, "Robô de vendas", "", "", "", StaffRole::Agent, -1)};
  staff[1].phone = QStringLiteral("+55 11 98888-1234");
  staff[3].elsewhere = true;
  staff[5].active = false;
  staff[6].loginId = {};
  return staff;
}

QList<WebhookDelivery> sampleDeliveries() {
  QList<WebhookDelivery> list;
  for (int i = 0; i < 70; ++i) {
    const bool failed = i == 3 || i == 4;
    WebhookDelivery delivery{
        .deliveryId = 500 - i,
        .event =
            i % 3 == 0 ? QStringLiteral("conversation.closed") : QStringLiteral("message.created"),
        .state = failed ? QStringLiteral("failed") : QStringLiteral("delivered"),
        .createdAt = ago(5 + i * 11),
        .settledAt = ago(5 + i * 11)};
    if (failed) delivery.attempts += {ago(6 + i * 11), 0, 10000, text("No answer within 10 s.")};
    delivery.attempts += {ago(5 + i * 11), failed ? 503 : 204, 84 + i,
                          failed ? text("503 Service Unavailable") : QString()};
    list += delivery;
  }
  return list;
}

QList<AuditEntry> sampleAudit(OwnerId owner) {
  struct Line {
    const char* actor;
    const char* name;
    const char* action;
    const char* subject;
    QJsonObject details;
  };
  const auto pair = [](const QJsonValue& a, const QJsonValue& b) { return QJsonArray{a, b}; };
  const QList<Line> lines{
      {"login:1",
       "Ana Lima",
       "staff.changed",
       "paulo@acme.example",
       {{text("role"), pair(text("user"), text("agent"))},
        {text("phone"), pair(QJsonValue(), text("+5511988881234"))}}},
      {"login:2", "Paulo Ferreira", "login.signed_in", "paulo@acme.example", {}},
      {"login:1",
       "Ana Lima",
       "feature.changed",
       "closure_detection",
       {{text("enabled"), pair(false, true)},
        {text("config_json"),
         pair(QJsonObject{{text("close_at"), 0.8}}, QJsonObject{{text("close_at"), 0.85}})}}},
      {"login:1",
       "Ana Lima",
       "twilio_account.changed",
       "AC1f0c9a2b",
       {{text("auth_token"), pair(text("(secret)"), text("(secret)"))}}},
      {"key:3", "API key “crm”", "outgoing_webhook.created", "https://hooks.acme.example/in", {}},
      {"service",
       "Receiver",
       "outgoing_webhook.changed",
       "https://old.acme.example/hook",
       {{text("disabled_reason"), pair(QJsonValue(), text("took nothing for three days"))}}},
      {"administrator",
       "Administrator of the database",
       "api_key.changed",
       "relatórios antigos",
       {}}};
  QList<AuditEntry> log;
  for (int i = 0; i < 240; ++i) {
    const Line& line = lines[i % lines.size()];
    log += AuditEntry{.auditId = 4000 - i,
                      .ownerId = i % 20 == 19 ? OwnerId{} : owner,
                      .at = ago(4 + i * 37),
                      .actor = text(line.actor),
                      .actorName = text(line.name),
                      .action = text(line.action),
                      .subject = text(line.subject),
                      .details = line.details};
  }
  return log;
}

// Sixty that were stored, with one of each other kind on top.
QList<WebhookLogDetails> sampleWebhooks() {
  struct Odd {
    WebhookVerdict verdict;
    WebhookKind kind;
    QString reason;
    QString body;
  };
  const QList<Odd> odd{
      {WebhookVerdict::Refused, WebhookKind::Inbound, kWrongSignature,
       text("Oi, quero mudar o endereço da entrega")},
      {WebhookVerdict::Incomplete, WebhookKind::Inbound,
       text("The webhook has no MessageSid parameter."), text("bom dia")},
      {WebhookVerdict::Applied, WebhookKind::Status, {}, {}},
      {WebhookVerdict::Duplicate, WebhookKind::Inbound, {}, text("Vocês entregam no sábado?")}};
  QList<WebhookLogDetails> all;
  for (int i = 0; i < 64; ++i) {
    const Odd one = odd.value(i, {WebhookVerdict::Stored,
                                  WebhookKind::Inbound,
                                  {},
                                  QString(text("Pedido ") + QString::number(4700 + i))});
    WebhookLogEntry entry{
        .webhookId = 900 - i,
        .receivedAt = ago(i * 400 + 30),
        .kind = one.kind,
        .messageSid = text("SM") + QString::number(900 - i).rightJustified(32, u'0'),
        .verdict = one.verdict,
        .reason = one.reason,
        .customer = text("+551198888%1").arg(7777 - i),
        .body = one.body};
    if (one.verdict == WebhookVerdict::Stored || one.verdict == WebhookVerdict::Duplicate) {
      entry.convId = ConvId{1};
      entry.msgId = MsgId{100 + i};
    }
    const QByteArray raw =
        "MessageSid=" + entry.messageSid.toLatin1() + "&From=whatsapp%3A" +
        entry.customer.toUtf8().toPercentEncoding() +
        "&To=whatsapp%3A%2B551140000000&Body=" + entry.body.toUtf8().toPercentEncoding() +
        "&NumMedia=0&ProfileName=Ana+Lima";
    all += WebhookLogDetails{entry, raw};
  }
  return all;
}

}  // namespace

QList<Feature> sampleFeatures(OwnerId owner) {
  const auto feature = [owner](int id, const QString& name, bool enabled, const char* schema,
                               const QJsonObject& config = {}) {
    return Feature{.ownerId = owner,
                   .featureId = id,
                   .name = name,
                   .enabled = enabled,
                   .config = config,
                   .schema = parsed(schema),
                   .updatedAt = ago(3 * kDay)};
  };
  Feature own{.ownerId = owner,
              .featureId = 5,
              .name = text("loyalty_club"),
              .description = text("Our shop asks for this before it offers points."),
              .enabled = true,
              .config = {{text("points_per_real"), 2}},
              .updatedAt = ago(20 * kDay)};
  return {feature(3, kAssistant, false, kAssistantSchema),
          feature(2, kAutomaticClosing, true, kEmptySchema),
          feature(1, kClosureDetection, true, kClosureSchema,
                  {{text("record_at"), 0.6}, {text("close_at"), 0.85}}),
          own, feature(4, kMediaFeature, true, kEmptySchema)};
}

void fillSampleAdministration(FakeDesk& desk, FakeAdministration& admin) {
  const OwnerId acme{1};
  const OwnerId tech{2};
  admin.who = Person{.loginId = LoginId{1},
                     .email = text("ana@acme.example"),
                     .name = text("Ana Lima"),
                     .isPlatformAdmin = true,
                     .memberships = {{acme, text("Acme Corporation"), StaffRole::Admin, true},
                                     {tech, text("TechStart Ltda"), StaffRole::Admin, true}}};
  const auto tenant = [](qint64 id, const char* name, const char* email, int staff, int open) {
    return TenantProfile{.ownerId = OwnerId{id},
                         .name = text(name),
                         .email = text(email),
                         .createdAt = ago(200 * kDay),
                         .staff = staff,
                         .activeConversations = open};
  };
  admin.tenants = {tenant(1, "Acme Corporation", "ops@acme.example", 7, 1284),
                   tenant(2, "TechStart Ltda", "contato@techstart.example", 4, 63),
                   tenant(3, "Global Solutions", "hello@global.example", 2, 0)};
  admin.tenants[0].publicBaseUrl = text("https://chat.acme.example");
  admin.tenants[0].idleTimeoutMinutes = 240;
  admin.tenants[2].active = false;
  admin.people[acme] = acmeStaff(acme);
  admin.people[tech] = acmeStaff(tech).first(2);
  admin.accounts[acme] = {
      {.ownerId = acme,
       .accountId = AccountId{1},
       .accountSid = text("AC1f0c9a2b3d4e5f60718293a4b5c6d7e8"),
       .phoneNumbers = {text("+5511999998888"), text("+5511999997777"), text("+14158675310")},
       .createdAt = ago(180 * kDay)},
      {.ownerId = acme,
       .accountId = AccountId{2},
       .accountSid = text("AC00000000000000000000000000000001"),
       .phoneNumbers = {text("+5511900000001")},
       .apiBaseUrl = text("http://127.0.0.1:8090"),
       .training = true,
       .createdAt = ago(2 * kDay)}};
  admin.check = {.ok = false,
                 .accountName = text("Acme Ltda"),
                 .accountStatus = text("active"),
                 .missingNumbers = {text("+14158675310")},
                 .message = text("Twilio knows the account but not all of its numbers."),
                 .at = QDateTime::currentDateTimeUtc()};
  admin.features[acme] = sampleFeatures(acme);
  admin.features[tech] = sampleFeatures(tech);
  admin.history[acme] = {
      {.changeId = 12,
       .feature = kClosureDetection,
       .at = ago(3 * kDay),
       .actor = text("Ana Lima"),
       .before = {{text("enabled"), true},
                  {text("config_json"), QJsonObject{{text("close_at"), 0.8}}}},
       .after = {{text("enabled"), true},
                 {text("config_json"), QJsonObject{{text("close_at"), 0.85}}}}},
      {.changeId = 4,
       .feature = kClosureDetection,
       .at = ago(30 * kDay),
       .actor = text("API key “crm”"),
       .before = {{text("enabled"), false}, {text("config_json"), QJsonObject()}},
       .after = {{text("enabled"), true},
                 {text("config_json"), QJsonObject{{text("close_at"), 0.8}}}}}};
  admin.preview = {
      .conversations = 37,
      .wouldClose = 2,
      .wouldAnnounce = 1,
      .cases = {{ConvId{1}, MsgId{1}, text("Maria Souza"),
                 text("perfeito, resolveu aqui! muito obrigada, tchau"), 0.97,
                 FeaturePreview::Effect::WouldClose},
                {ConvId{2}, MsgId{2}, text("João Pedro de Albuquerque Lima"),
                 text("não, só isso mesmo. valeu!"), 0.93, FeaturePreview::Effect::WouldClose},
                {ConvId{3}, MsgId{3}, text("+1 415-867-5310"), text("ok thanks"), 0.71,
                 FeaturePreview::Effect::WouldAnnounce}}};
  admin.keys[acme] = {{.keyId = 3,
                       .name = text("crm"),
                       .scope = text("write"),
                       .createdAt = ago(60 * kDay),
                       .createdBy = text("Ana Lima"),
                       .lastUsedAt = ago(1)},
                      {.keyId = 2,
                       .name = text("painel de indicadores"),
                       .scope = text("read"),
                       .ratePerMinute = 60,
                       .createdAt = ago(80 * kDay),
                       .createdBy = text("Paulo Ferreira")},
                      {.keyId = 1,
                       .name = text("relatórios antigos"),
                       .scope = text("admin"),
                       .createdAt = ago(150 * kDay),
                       .createdBy = text("Ana Lima"),
                       .lastUsedAt = ago(70 * kDay),
                       .revokedAt = ago(50 * kDay)}};
  admin.hooks[acme] = {{.webhookId = 1,
                        .url = text("https://hooks.acme.example/in"),
                        .events = {text("message.created"), text("conversation.closed")},
                        .description = text("CRM"),
                        .createdAt = ago(60 * kDay),
                        .waiting = 2},
                       {.webhookId = 2,
                        .url = text("https://old.acme.example/hook"),
                        .events = {text("message.created")},
                        .active = false,
                        .disabledReason = text("It took nothing for three days."),
                        .failingSince = ago(4 * kDay),
                        .createdAt = ago(120 * kDay)}};
  admin.deliveryLog[1] = sampleDeliveries();
  admin.webhookEntries = sampleWebhooks();
  admin.auditLog = sampleAudit(acme);
  for (const TenantProfile& each : std::as_const(admin.tenants))
    for (const char* probe :
         {"select messages as a stranger", "update conversations as a stranger",
          "copy contacts as a stranger", "call close_conversation as a stranger"})
      admin.probes += {each.ownerId, each.name, text(probe), true, {}};
  desk.setFeatures(acme, admin.features[acme]);
  desk.setFeatures(tech, admin.features[tech]);
}

}  // namespace oc::test
