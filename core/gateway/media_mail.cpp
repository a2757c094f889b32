#include "core/gateway/media_mail.h"

#include <QJsonArray>
#include <algorithm>

#include "core/domain/address.h"
#include "core/domain/channel_media.h"
#include "core/domain/media_rules.h"
#include "core/gateway/media_lending.h"
#include "core/store/media_queries.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

// Twilio's codes for the same, which the console has words for.
constexpr int kBadAddress = 21620;
constexpr int kNotFetched = 63019;
constexpr int kNotTaken = 63021;

MailedMedia refused(int code, const QString& why) {
  store::Settlement settlement;
  settlement.kind = store::Settlement::Rejected;
  settlement.code = QString::number(code);
  settlement.detail = why;
  return {{}, settlement};
}

QJsonArray mediaOf(const store::ClaimedMessage& message) {
  return message.metadata.value("media"_L1).toArray();
}

bool isOurs(const QJsonValue& item) {
  return item["media_id"_L1].isDouble();
}

std::optional<MailedMedia> refusalOf(const QString& channel, const QList<store::LentFile>& files) {
  QList<Attachment> attachments;
  for (const store::LentFile& file : files) {
    if (!isAsDeclared(file.contentType, file.head))
      return refused(kNotTaken, u"The file says that it is %1, and is something else."_s.arg(
                                    file.contentType));
    attachments.append({file.contentType, file.size});
  }
  if (const auto objection = objectionTo(channel, attachments))
    return refused(kNotTaken, objection->text());
  return std::nullopt;
}

}  // namespace

bool carriesFiles(const store::ClaimedMessage& message) {
  const QJsonArray items = mediaOf(message);
  return std::any_of(items.begin(), items.end(), &isOurs);
}

QList<QUrl> givenAddresses(const store::ClaimedMessage& message) {
  QList<QUrl> urls;
  for (const auto& item : mediaOf(message))
    urls.append(QUrl(item["url"_L1].toString()));
  return urls;
}

Result<MailedMedia> mailMedia(store::Connection& db, const store::ClaimedMessage& message,
                              const QString& publicUrl) {
  if (publicUrl.isEmpty())
    return refused(kBadAddress,
                   u"Twilio can't fetch files from this machine: set PUBLIC_BASE_URL to the "
                   "address at which it reaches the receiver."_s);
  const QJsonArray items = mediaOf(message);
  QList<MediaToken> tokens;
  QList<QByteArray> hashes;
  for (qsizetype i = 0; i < items.size(); ++i) {
    tokens.append(MediaToken::make());
    hashes.append(tokens.last().hash());
  }
  const auto files =
      store::lendMedia(db, message.owner, message.msgId, hashes, MediaToken::kHoldsSeconds);
  if (!files) return files.error();
  if (files->size() != std::count_if(items.begin(), items.end(), &isOurs))
    return refused(kNotFetched, u"A file of this message is not here any more."_s);
  if (auto refusal = refusalOf(parseAddress(message.to).channel, *files)) return *refusal;

  MailedMedia mailed;
  qsizetype lent = 0;
  for (const auto& item : items) {
    if (!isOurs(item)) {
      mailed.urls.append(QUrl(item["url"_L1].toString()));
      continue;
    }
    const store::LentFile& file = files->at(lent);
    mailed.urls.append(QUrl(
        publicUrl % mediaLinkPath(tokens[lent], fileNameFor(file.fileName, file.contentType))));
    ++lent;
  }
  return mailed;
}

}  // namespace oc::gateway
