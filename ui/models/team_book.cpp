#include "ui/models/team_book.h"

#include <algorithm>

#include "core/domain/desk.h"
#include "core/domain/when_done.h"

namespace oc::ui {

TeamBook::TeamBook(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
  connect(&desk, &Desk::batchArrived, this, &TeamBook::apply);
  connect(&desk, &Desk::linkChanged, this, [this](const LinkState& link) {
    if (link.up && m_failed) read();
  });
}

void TeamBook::show(OwnerId owner) {
  if (owner == m_owner) return;
  m_owner = owner;
  m_labels.clear();
  m_colleagues.clear();
  m_failed = false;
  ++m_request;
  if (owner.isValid()) read();
  Q_EMIT changed();
}

Label TeamBook::label(const QString& name) const {
  const auto it = std::ranges::find(m_labels, name, &Label::name);
  return it == m_labels.end() ? Label{m_owner, name, name, 0} : *it;
}

QString TeamBook::nameOf(UserId user) const {
  const auto it = std::ranges::find(m_colleagues, user, &Colleague::userId);
  return it == m_colleagues.end() ? QString() : it->name;
}

void TeamBook::apply(const FeedBatch& batch) {
  if (!m_owner.isValid() || batch.tenant.ownerId != m_owner) return;
  const auto isNew = [this](const QString& name) {
    return std::ranges::find(m_labels, name, &Label::name) == m_labels.end();
  };
  const auto hasNew = [&isNew](const Conversation& c) {
    return std::ranges::any_of(c.labels, isNew);
  };
  if (batch.settingsChanged || batch.reload || std::ranges::any_of(batch.conversations, hasNew))
    read();
}

void TeamBook::read() {
  const quint64 number = ++m_request;
  m_failed = false;
  whenDone(m_desk.team().labels(m_owner), this, [this, number](const Result<QList<Label>>& answer) {
    if (number != m_request) return;
    if (answer)
      m_labels = *answer;
    else
      m_failed = true;
    Q_EMIT changed();
  });
  whenDone(m_desk.team().colleagues(m_owner), this,
           [this, number](const Result<QList<Colleague>>& answer) {
             if (number != m_request) return;
             if (answer)
               m_colleagues = *answer;
             else
               m_failed = true;
             Q_EMIT changed();
           });
}

}  // namespace oc::ui
