#include <algorithm>

#include "tests/ui/support/fake_administration.h"
#include "tests/ui/support/fake_answer.h"

namespace oc::test {
namespace {

QJsonObject stateOf(const Feature& feature) {
  return {{QStringLiteral("enabled"), feature.enabled},
          {QStringLiteral("description"), feature.description},
          {QStringLiteral("config_json"), feature.config}};
}

}  // namespace

// --- features; the desk lists them, so it is told of each change

void FakeAdministration::syncFeatures(OwnerId owner) {
  m_desk.setFeatures(owner, features[owner]);
}

QFuture<Result<Feature>> FakeAdministration::setFeature(OwnerId owner, QString name, bool enabled,
                                                        QJsonObject config) {
  return answer<Feature>("setFeature", [=, this]() -> Result<Feature> {
    for (Feature& each : features[owner]) {
      if (each.name != name) continue;
      const QJsonObject before = stateOf(each);
      each.enabled = enabled;
      each.config = config;
      history[owner].prepend({.changeId = m_nextId++,
                              .feature = name,
                              .at = QDateTime::currentDateTimeUtc(),
                              .actor = who.name,
                              .before = before,
                              .after = stateOf(each)});
      const Feature now = each;
      syncFeatures(owner);
      return now;
    }
    return missing();
  });
}

QFuture<Result<Feature>> FakeAdministration::createFeature(OwnerId owner, QString name,
                                                           QString description, bool enabled,
                                                           QJsonObject config) {
  return answer<Feature>("createFeature", [=, this]() -> Result<Feature> {
    features[owner] += Feature{.ownerId = owner,
                               .featureId = m_nextId++,
                               .name = name,
                               .description = description,
                               .enabled = enabled,
                               .config = config};
    const Feature made = features[owner].last();
    syncFeatures(owner);
    return made;
  });
}

QFuture<Result<Done>> FakeAdministration::removeFeature(OwnerId owner, QString name) {
  return answer<Done>("removeFeature", [=, this]() -> Result<Done> {
    features[owner].removeIf([name](const Feature& f) { return f.name == name; });
    syncFeatures(owner);
    return Done{};
  });
}

QFuture<Result<FeaturePreview>> FakeAdministration::previewFeature(OwnerId, QString, bool,
                                                                   QJsonObject config) {
  previewed = config;
  return slowly<FeaturePreview>("previewFeature",
                                [this]() -> Result<FeaturePreview> { return preview; });
}

QFuture<Result<QList<FeatureChange>>> FakeAdministration::featureHistory(OwnerId owner,
                                                                         QString name) {
  return answer<QList<FeatureChange>>(
      "featureHistory", [=, this]() -> Result<QList<FeatureChange>> {
        QList<FeatureChange> list = history[owner];
        list.removeIf([name](const FeatureChange& c) { return c.feature != name; });
        return list;
      });
}

QFuture<Result<Done>> FakeAdministration::undoFeatureChange(OwnerId owner, qint64 changeId,
                                                            bool forced) {
  return answer<Done>("undoFeatureChange", [=, this]() -> Result<Done> {
    if (undoConflicts && !forced)
      return Error{.code = ErrorCode::Conflict,
                   .message = QStringLiteral("It was changed again since.")};
    const QList<FeatureChange> all = history[owner];
    const auto change = std::ranges::find(all, changeId, &FeatureChange::changeId);
    for (Feature& each : features[owner]) {
      if (each.name != change->feature) continue;
      each.enabled = change->before[u"enabled"].toBool();
      each.config = change->before[u"config_json"].toObject();
    }
    syncFeatures(owner);
    return Done{};
  });
}

QFuture<Result<Done>> FakeAdministration::setFeatureSecret(OwnerId owner, QString, QString secret) {
  return answer<Done>(
      "setFeatureSecret",
      [=, this]() -> Result<Done> {
        lastSecret = secret;
        return Done{};
      },
      owner);
}

// --- API keys

QFuture<Result<QList<ApiKeyInfo>>> FakeAdministration::apiKeys(OwnerId owner) {
  return answer<QList<ApiKeyInfo>>(
      "apiKeys", [=, this]() -> Result<QList<ApiKeyInfo>> { return keys[owner]; });
}

QFuture<Result<NewApiKey>> FakeAdministration::createApiKey(OwnerId owner, QString name,
                                                            QString scope, int ratePerMinute) {
  return answer<NewApiKey>(
      "createApiKey",
      [=, this]() -> Result<NewApiKey> {
        keys[owner].prepend({.keyId = m_nextId,
                             .name = name,
                             .scope = scope,
                             .ratePerMinute = ratePerMinute,
                             .createdAt = QDateTime::currentDateTimeUtc(),
                             .createdBy = who.name});
        return NewApiKey{m_nextId++, QStringLiteral("oc_k7Jq2mVbT9xRw4Ye8HnC3sLd")};
      },
      owner);
}

QFuture<Result<Done>> FakeAdministration::revokeApiKey(OwnerId owner, qint64 keyId) {
  return answer<Done>(
      "revokeApiKey",
      [=, this]() -> Result<Done> {
        for (ApiKeyInfo& key : keys[owner])
          if (key.keyId == keyId) key.revokedAt = QDateTime::currentDateTimeUtc();
        return Done{};
      },
      owner);
}

// --- outgoing webhooks

QFuture<Result<QList<WebhookInfo>>> FakeAdministration::webhooks(OwnerId owner) {
  return answer<QList<WebhookInfo>>(
      "webhooks", [=, this]() -> Result<QList<WebhookInfo>> { return hooks[owner]; });
}

QFuture<Result<WebhookSecret>> FakeAdministration::addWebhook(OwnerId owner, WebhookEdit edit) {
  webhookEdits += edit;
  return answer<WebhookSecret>(
      "addWebhook",
      [=, this]() -> Result<WebhookSecret> {
        hooks[owner] += WebhookInfo{.webhookId = m_nextId,
                                    .url = edit.url,
                                    .events = edit.events,
                                    .description = edit.description,
                                    .active = edit.active,
                                    .createdAt = QDateTime::currentDateTimeUtc()};
        return WebhookSecret{m_nextId++, QStringLiteral("whsec_Zm9vYmFyYmF6cXV4")};
      },
      owner);
}

QFuture<Result<WebhookInfo>> FakeAdministration::changeWebhook(OwnerId owner, qint64 webhook,
                                                               WebhookEdit edit) {
  webhookEdits += edit;
  return answer<WebhookInfo>(
      "changeWebhook",
      [=, this]() -> Result<WebhookInfo> {
        for (WebhookInfo& each : hooks[owner]) {
          if (each.webhookId != webhook) continue;
          each.url = edit.url;
          each.events = edit.events;
          each.description = edit.description;
          each.active = edit.active;
          return each;
        }
        return missing();
      },
      owner);
}

QFuture<Result<WebhookSecret>> FakeAdministration::rotateWebhookSecret(OwnerId owner,
                                                                       qint64 webhook) {
  return answer<WebhookSecret>(
      "rotateWebhookSecret",
      [=]() -> Result<WebhookSecret> {
        return WebhookSecret{webhook, QStringLiteral("whsec_bmV3c2VjcmV0")};
      },
      owner);
}

QFuture<Result<Done>> FakeAdministration::removeWebhook(OwnerId owner, qint64 webhook) {
  return answer<Done>(
      "removeWebhook",
      [=, this]() -> Result<Done> {
        hooks[owner].removeIf([=](const WebhookInfo& h) { return h.webhookId == webhook; });
        return Done{};
      },
      owner);
}

QFuture<Result<Done>> FakeAdministration::testWebhook(OwnerId, qint64 webhook) {
  return answer<Done>("testWebhook", [=, this]() -> Result<Done> {
    tested += webhook;
    deliveryLog[webhook].prepend({.deliveryId = m_nextId++,
                                  .event = QStringLiteral("ping"),
                                  .state = QStringLiteral("queued"),
                                  .createdAt = QDateTime::currentDateTimeUtc()});
    return Done{};
  });
}

QFuture<Result<QList<WebhookDelivery>>> FakeAdministration::deliveries(
    OwnerId, qint64 webhook, std::optional<qint64> before) {
  constexpr int kPage = 50;
  return answer<QList<WebhookDelivery>>(
      "deliveries", [=, this]() -> Result<QList<WebhookDelivery>> {
        QList<WebhookDelivery> list = deliveryLog[webhook];
        list.removeIf([=](const WebhookDelivery& d) { return before && d.deliveryId >= *before; });
        return list.first(qMin<qsizetype>(kPage, list.size()));
      });
}

QFuture<Result<Done>> FakeAdministration::redeliver(OwnerId, qint64 delivery) {
  return answer<Done>("redeliver", [=, this]() -> Result<Done> {
    redelivered += delivery;
    return Done{};
  });
}

// --- received webhooks

QFuture<Result<Page<WebhookLogEntry>>> FakeAdministration::webhookLog(OwnerId,
                                                                      WebhookLogQuery query) {
  webhookQueries += query;
  return answer<Page<WebhookLogEntry>>("webhookLog", [=, this] {
    Page<WebhookLogEntry> page{.complete = true};
    for (const WebhookLogDetails& each : webhookEntries) {
      const WebhookLogEntry& entry = each.entry;
      if (query.verdict && entry.verdict != *query.verdict) continue;
      if (!query.messageSid.isEmpty() && entry.messageSid != query.messageSid) continue;
      if (!query.customer.isEmpty() && entry.customer != query.customer) continue;
      if (!entry.body.contains(query.text, Qt::CaseInsensitive)) continue;
      if (query.from.isValid() && entry.receivedAt < query.from) continue;
      if (query.before && entry.webhookId >= *query.before) continue;
      if (page.items.size() == query.limit) {
        page.complete = false;
        break;
      }
      page.items += entry;
    }
    return Result<Page<WebhookLogEntry>>(page);
  });
}

QFuture<Result<WebhookLogDetails>> FakeAdministration::webhookLogEntry(OwnerId, qint64 webhook) {
  return answer<WebhookLogDetails>("webhookLogEntry", [=, this]() -> Result<WebhookLogDetails> {
    for (const WebhookLogDetails& each : webhookEntries)
      if (each.entry.webhookId == webhook) return each;
    return Error{ErrorCode::NotFound, QStringLiteral("There is no such webhook in the log."), {}};
  });
}

QFuture<Result<WebhookReplay>> FakeAdministration::replayWebhook(OwnerId, qint64 webhook) {
  return answer<WebhookReplay>("replayWebhook", [=, this]() -> Result<WebhookReplay> {
    replayed += webhook;
    return replay;
  });
}

// --- audit, isolation

QFuture<Result<Page<AuditEntry>>> FakeAdministration::audit(OwnerId owner, AuditQuery query) {
  auditQueries += query;
  return answer<Page<AuditEntry>>("audit", [=, this]() -> Result<Page<AuditEntry>> {
    Page<AuditEntry> page{.complete = true};
    for (const AuditEntry& entry : auditLog) {
      if (owner.isValid() && entry.ownerId != owner) continue;
      if (!entry.action.startsWith(query.action)) continue;
      if (!QString(entry.actorName + entry.action + entry.subject)
               .contains(query.text, Qt::CaseInsensitive))
        continue;
      if (query.from.isValid() && entry.at < query.from) continue;
      if (query.to.isValid() && entry.at > query.to) continue;
      if (query.before && entry.auditId >= *query.before) continue;
      if (page.items.size() == query.limit) {
        page.complete = false;
        break;
      }
      page.items += entry;
    }
    return page;
  });
}

QFuture<Result<Done>> FakeAdministration::exportAudit(OwnerId, AuditQuery query, QString path) {
  auditQueries += query;
  return slowly<Done>("exportAudit", [=, this]() -> Result<Done> {
    written += path;
    return Done{};
  });
}

QFuture<Result<QList<IsolationProbe>>> FakeAdministration::proveIsolation() {
  return slowly<QList<IsolationProbe>>(
      "proveIsolation", [this]() -> Result<QList<IsolationProbe>> { return probes; });
}

}  // namespace oc::test
