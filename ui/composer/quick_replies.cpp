#include "ui/composer/quick_replies.h"

#include <QPlainTextEdit>

#include "core/domain/when_done.h"
#include "ui/composer/completion_list.h"

namespace oc::ui {
namespace {

constexpr QChar kMark = u'/';
constexpr int kMost = 30;

}  // namespace

QuickReplies::QuickReplies(ReplyShelf& shelf, QPlainTextEdit& field)
    : QObject(&field), m_shelf(shelf), m_field(field), m_list(new CompletionList(field)) {
  connect(&field, &QPlainTextEdit::cursorPositionChanged, this, &QuickReplies::complete);
  connect(m_list, &CompletionList::chosen, this, &QuickReplies::insert);
}

void QuickReplies::setTarget(OwnerId owner, const QuickReplyValues& values) {
  m_values = values;
  if (owner == m_owner) return;
  m_owner = owner;
  m_replies.clear();
  reload();
}

void QuickReplies::reload() {
  if (!m_owner.isValid()) return;
  whenDone(m_shelf.quickReplies(m_owner), this,
           [this, number = ++m_request](const Result<QList<QuickReply>>& answer) {
             // Without them "/" is a character like others; they are asked for at the next one.
             if (!answer || number != m_request) return;
             const bool news = *answer != m_replies;
             m_replies = *answer;
             if (news && m_field.hasFocus()) complete();
           });
}

void QuickReplies::begin() {
  QTextCursor cursor = m_field.textCursor();
  const int at = cursor.position();
  const bool apart = at == 0 || m_field.toPlainText()[at - 1].isSpace();
  m_field.setFocus();
  cursor.insertText(apart ? QString(kMark) : QString(u' ') + kMark);
  m_field.setTextCursor(cursor);
}

void QuickReplies::complete() {
  m_offered.clear();
  const QString typed = wordAfter(kMark, m_field.toPlainText(), m_field.textCursor().position());
  QList<CompletionList::Item> items;
  if (!typed.isNull() && m_field.hasFocus()) {
    if (typed.isEmpty()) reload();
    m_offered = matching(m_replies, typed).mid(0, kMost);
    for (const QuickReply& reply : std::as_const(m_offered))
      items += {kMark + reply.shortcut + u"  " + reply.title,
                rendered(reply.body, m_values).simplified()};
    if (!items.isEmpty() || typed.isEmpty()) items += {tr("Manage quick replies …"), {}};
  }
  m_list->offer(items);
}

void QuickReplies::insert(int index) {
  QTextCursor cursor = m_field.textCursor();
  const QString typed = wordAfter(kMark, m_field.toPlainText(), cursor.position());
  const bool manage = index >= m_offered.size();
  const QuickReply reply = m_offered.value(index);
  cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed.size()) + 1);
  cursor.insertText(manage ? QString() : rendered(reply.body, m_values));
  if (manage) {
    Q_EMIT manageWanted();
    return;
  }
  // Counts for the order in which they are offered: nothing is lost where that fails.
  m_shelf.useQuickReply(m_owner, reply.quickReplyId);
}

}  // namespace oc::ui
