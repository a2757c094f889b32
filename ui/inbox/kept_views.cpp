#include "ui/inbox/kept_views.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/reply_shelf.h"
#include "core/domain/text_safety.h"
#include "core/domain/when_done.h"
#include "ui/models/error_text.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kLongestName = 60;

}  // namespace

KeptViews::KeptViews(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_views(new QVBoxLayout),
      m_name(new QLineEdit),
      m_keep(new QPushButton(tr("Keep"))),
      m_fault(new PlainLabel) {
  m_name->setPlaceholderText(tr("Keep this view as …"));
  m_name->setAccessibleName(tr("Name of the view"));
  m_name->setMaxLength(kLongestName);
  m_keep->setEnabled(false);
  m_fault->setProperty("role", QStringLiteral("bad"));
  m_fault->setWordWrap(true);
  m_fault->hide();
  connect(m_name, &QLineEdit::textChanged, this,
          [this](const QString& name) { m_keep->setEnabled(!name.trimmed().isEmpty()); });
  connect(m_name, &QLineEdit::returnPressed, this, &KeptViews::keep);
  connect(m_keep, &QPushButton::clicked, this, &KeptViews::keep);

  m_views->setSpacing(0);
  auto* line = new QHBoxLayout;
  line->setSpacing(space::s);
  line->addWidget(m_name, 1);
  line->addWidget(m_keep);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::s);
  column->addLayout(m_views);
  column->addLayout(line);
  column->addWidget(m_fault);
}

void KeptViews::open(OwnerId owner, const ConversationQuery& query) {
  m_removed.reset();
  if (owner != m_owner) fill({});
  m_owner = owner;
  m_query = query;
  m_name->clear();
  m_fault->hide();
  read();
}

void KeptViews::read() {
  whenDone(m_desk.shelf().savedViews(m_owner), this,
           [this, owner = m_owner](const Result<QList<SavedView>>& answer) {
             if (owner != m_owner) return;
             if (answer)
               fill(*answer);
             else
               fail(answer.error());
           });
}

void KeptViews::fill(const QList<SavedView>& views) {
  while (QLayoutItem* item = m_views->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();  // it may be what was clicked
    delete item;
  }
  for (const SavedView& view : views)
    addView(view);
  if (m_removed) addRemoved(*m_removed);
  Q_EMIT grown();
}

void KeptViews::addView(const SavedView& view) {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(space::s);
  auto* button = new QPushButton(withoutMnemonic(visibleLine(view.name)));
  button->setProperty("kind", QStringLiteral("nav"));
  button->setCheckable(true);
  button->setChecked(view.query == m_query);
  auto* removal = new QPushButton(tr("Remove"));
  removal->setProperty("kind", QStringLiteral("bare"));
  removal->setFont(ui::font(FontSize::Small));
  removal->setAccessibleName(tr("Remove the view %1").arg(visibleLine(view.name)));
  line->addWidget(button, 1);
  line->addWidget(removal);
  connect(button, &QPushButton::clicked, this,
          [this, query = view.query] { Q_EMIT queryWanted(query); });
  connect(removal, &QPushButton::clicked, this, [this, view] { remove(view); });
  m_views->addWidget(row);
}

void KeptViews::addRemoved(const SavedView& view) {
  auto* undo =
      new QPushButton(tr("“%1” was removed: undo").arg(withoutMnemonic(visibleLine(view.name))));
  undo->setProperty("kind", QStringLiteral("link"));
  connect(undo, &QPushButton::clicked, this, [this, view] { save(view); });
  m_views->addWidget(undo);
}

void KeptViews::keep() {
  if (m_keep->isEnabled()) save({m_name->text().trimmed(), m_query});
}

void KeptViews::save(const SavedView& view) {
  m_keep->setEnabled(false);
  whenDone(m_desk.shelf().saveView(m_owner, view), this, [this](const Result<Done>& answer) {
    if (!answer) return fail(answer.error());
    m_removed.reset();
    m_name->clear();
    m_fault->hide();
    read();
  });
}

void KeptViews::remove(const SavedView& view) {
  whenDone(m_desk.shelf().removeView(m_owner, view.name), this,
           [this, view](const Result<Done>& answer) {
             if (!answer) return fail(answer.error());
             m_removed = view;
             m_fault->hide();
             read();
           });
}

void KeptViews::fail(const Error& error) {
  m_keep->setEnabled(!m_name->text().trimmed().isEmpty());
  m_fault->setText(errorText(error));
  m_fault->show();
  Q_EMIT grown();
}

}  // namespace oc::ui
