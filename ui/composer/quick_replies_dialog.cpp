#include "ui/composer/quick_replies_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/text_safety.h"
#include "ui/models/error_text.h"
#include "ui/parts/form.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kListHeight = 150;
constexpr int kBodyHeight = 110;
constexpr int kWidth = 520;

}  // namespace

QuickRepliesDialog::QuickRepliesDialog(ReplyShelf& shelf, const Tenant& tenant, QWidget* parent)
    : Dialog(tr("Quick replies"), tr("In a reply, type / and the shortcut."), parent),
      m_shelf(shelf),
      m_tenant(tenant),
      m_list(new QListWidget) {
  setMinimumWidth(qRound(kWidth * typeScale()));
  m_list->setProperty("role", QStringLiteral("framed"));
  m_list->setFixedHeight(qRound(kListHeight * typeScale()));
  form().add(tr("&Quick replies"), m_list);
  m_shortcut = form().add(tr("&Shortcut"), new QLineEdit,
                          tr("Small letters, digits and hyphens, without the slash."));
  m_title = form().add(tr("&Title"), new QLineEdit);
  m_body = form().add(tr("T&ext"), new QPlainTextEdit,
                      tr("{name}, {first_name}, {agent} and {company} are filled in."));
  m_body->setFixedHeight(qRound(kBodyHeight * typeScale()));
  m_body->setTabChangesFocus(true);
  m_everybody = form().addSwitch(tr("For everybody in %1").arg(visibleLine(tenant.name)));
  setCommit(tr("Save"), [this] { save(); });
  m_delete = addButton(tr("Delete"));
  cancelButton()->setText(tr("Close"));
  connect(m_delete, &QPushButton::clicked, this, &QuickRepliesDialog::remove);
  connect(m_list, &QListWidget::currentRowChanged, this, &QuickRepliesDialog::show);
  show(-1);
  reload();
}

void QuickRepliesDialog::reload() {
  whenDone(m_shelf.quickReplies(m_tenant.ownerId), this,
           [this](const Result<QList<QuickReply>>& answer) {
             if (!answer) return setFault(errorText(answer.error()));
             m_replies = *answer;
             fill();
           });
}

void QuickRepliesDialog::fill() {
  const QSignalBlocker quiet(m_list);
  m_list->clear();
  m_list->addItem(tr("New quick reply"));
  int row = 0;
  for (const QuickReply& reply : std::as_const(m_replies)) {
    const QString whose = reply.personal ? tr("mine") : tr("everybody's");
    m_list->addItem(u'/' + visibleLine(reply.shortcut) + u"  " + visibleLine(reply.title) + u" · " +
                    whose);
    if (reply.quickReplyId == m_current) row = m_list->count() - 1;
  }
  m_list->setCurrentRow(row);
  show(row);
}

bool QuickRepliesDialog::mayChange(const QuickReply& reply) const {
  return reply.personal || m_tenant.role == u"admin";
}

// Row 0 is for a new one.
void QuickRepliesDialog::show(int row) {
  QuickReply reply{.personal = true};
  if (row > 0 && row <= m_replies.size()) reply = m_replies[row - 1];
  m_current = reply.quickReplyId;
  m_shortcut->setText(reply.shortcut);
  m_title->setText(reply.title);
  m_body->setPlainText(reply.body);
  m_everybody->setChecked(!reply.personal);
  m_everybody->setEnabled(m_tenant.role == u"admin" && !m_current.isValid());
  m_delete->setEnabled(m_current.isValid() && mayChange(reply));
  for (QWidget* field : {static_cast<QWidget*>(m_shortcut), static_cast<QWidget*>(m_title),
                         static_cast<QWidget*>(m_body)})
    field->setEnabled(mayChange(reply));
  form().settle();
  setFault({});
  block(mayChange(reply) ? QString() : tr("Administrators of the tenant write these."));
}

void QuickRepliesDialog::save() {
  QuickReply reply;
  reply.ownerId = m_tenant.ownerId;
  reply.quickReplyId = m_current;
  reply.personal = !m_everybody->isChecked();
  reply.shortcut = m_shortcut->text().trimmed();
  reply.title = m_title->text().trimmed();
  reply.body = m_body->toPlainText();
  run(m_shelf.saveQuickReply(m_tenant.ownerId, reply), [this](const QuickReply& kept) {
    m_current = kept.quickReplyId;
    Q_EMIT changed();
    reload();
  });
}

void QuickRepliesDialog::remove() {
  confirm(this, tr("Delete the quick reply?"), u'/' + m_shortcut->text(), tr("Delete"), [this] {
    run(m_shelf.removeQuickReply(m_tenant.ownerId, m_current), [this](const Done&) {
      m_current = {};
      Q_EMIT changed();
      reload();
    });
  });
}

}  // namespace oc::ui
