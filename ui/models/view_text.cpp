#include "ui/models/view_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/domain/text_safety.h"
#include "ui/models/format.h"
#include "ui/models/team_book.h"

namespace oc::ui {
namespace {

struct Views {
  Q_DECLARE_TR_FUNCTIONS(Views)
};

}  // namespace

QString viewName(ConversationFilter filter) {
  switch (filter) {
    case ConversationFilter::Mine: return Views::tr("Mine");
    case ConversationFilter::Unassigned: return Views::tr("Unassigned");
    case ConversationFilter::Waiting: return Views::tr("Waiting");
    case ConversationFilter::Active: return Views::tr("All");
    case ConversationFilter::ClosingSoon: return Views::tr("Closing soon");
    case ConversationFilter::Snoozed: return Views::tr("Snoozed");
    case ConversationFilter::Closed: return Views::tr("Closed");
    case ConversationFilter::Unanswered: return Views::tr("Closed unanswered");
    case ConversationFilter::All: return Views::tr("Open and closed");
  }
  return {};
}

QString languageName(const QString& tag) {
  const QLocale locale(tag);
  const QString name = locale.nativeLanguageName();
  return locale.language() == QLocale::C || name.isEmpty() ? tag : name;
}

QStringList customerLanguages() {
  return {QStringLiteral("pt"), QStringLiteral("en"), QStringLiteral("es"),
          QStringLiteral("fr"), QStringLiteral("it"), QStringLiteral("de")};
}

QList<Narrowing> narrowings(const ConversationQuery& query, const TeamBook& team) {
  QList<Narrowing> all;
  const auto add = [&](const QString& words, auto clear) {
    ConversationQuery without = query;
    clear(without);
    all += {words, without};
  };
  if (query.from.isValid()) {
    const QString day = QLocale().toString(query.from.toLocalTime().date(), QLocale::ShortFormat);
    const QString words =
        isByActivity(query.filter) ? Views::tr("until %1", "day") : Views::tr("from %1", "day");
    add(words.arg(day), [](ConversationQuery& q) { q.from = {}; });
  }
  if (!query.channel.isEmpty())
    add(channelName(query.channel), [](ConversationQuery& q) { q.channel.clear(); });
  for (const QString& name : query.labels)
    add(visibleLine(team.label(name).title),
        [&name](ConversationQuery& q) { q.labels.removeAll(name); });
  if (query.assignee) {
    const QString who = visibleLine(team.nameOf(*query.assignee));
    add(query.assignee->isValid() ? Views::tr("with %1").arg(who) : Views::tr("with nobody"),
        [](ConversationQuery& q) { q.assignee.reset(); });
  }
  if (query.status) add(statusText(*query.status), [](ConversationQuery& q) { q.status.reset(); });
  if (!query.language.isEmpty())
    add(languageName(query.language), [](ConversationQuery& q) { q.language.clear(); });
  return all;
}

}  // namespace oc::ui
