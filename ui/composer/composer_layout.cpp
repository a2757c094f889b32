// How the composer's parts are arranged.
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/desk.h"
#include "ui/composer/address_line.h"
#include "ui/composer/attachment_bar.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/note_field.h"
#include "ui/composer/quick_replies.h"
#include "ui/composer/suggestion_strip.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kRoomy = 640;

}  // namespace

void Composer::buildLayout(Desk& desk) {
  m_writing = new QWidget(this);
  m_othersLine = new PlainLabel(this);
  m_address = new AddressLine(m_writing);
  m_notice = new NoticeBar(m_writing);
  m_suggestion = new SuggestionStrip(desk, m_writing);
  m_files = new AttachmentBar(m_writing);
  m_edit = new ComposerEdit(m_writing);
  m_attach = new QPushButton(m_writing);
  m_emoji = new QPushButton(m_writing);
  m_suggest = new QPushButton(tr("Suggest reply"), m_writing);
  m_counter = new PlainLabel(m_writing);
  m_hintLabel = new ElidedLabel(m_writing);
  m_sendClose = new QPushButton(tr("Send and close"), m_writing);
  m_send = new QPushButton(tr("Send"), m_writing);
  m_instead = new NoticeBar(this);
  m_noteField = new NoteField(desk.team(), this);
  m_note = new QPushButton(tr("Internal note"), m_writing);
  m_quickButton = new QPushButton(tr("/ replies"), m_writing);
  m_quick = new QuickReplies(desk.shelf(), *m_edit);

  m_edit->setPlaceholderText(tr("Write an answer"));
  m_counter->setFont(ui::font(FontSize::Small));
  m_hintLabel->setFont(ui::font(FontSize::Small));
  m_hintLabel->setProperty("role", QStringLiteral("muted"));
  // On a narrow window the hint gives way first.
  m_hintLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_hintLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_send->setProperty("kind", QStringLiteral("primary"));

  m_suggest->setProperty("kind", QStringLiteral("bare"));
  m_suggest->setFocusPolicy(Qt::TabFocus);
  m_suggest->hide();
  m_attach->setAccessibleName(tr("Attach files"));
  m_attach->setToolTip(tr("Attach files; they can be pasted or dropped as well"));
  m_attach->hide();
  m_emoji->setAccessibleName(tr("Put in an emoji"));
  m_emoji->setToolTip(tr("Put in an emoji"));
  connect(m_emoji, &QPushButton::clicked, this, &Composer::chooseEmoji);
  for (QPushButton* button : {m_attach, m_emoji, m_note, m_quickButton}) {
    button->setProperty("kind", QStringLiteral("bare"));
    button->setFocusPolicy(Qt::TabFocus);
  }
  m_quickButton->setToolTip(tr("Put in a text that is kept for this: type / in the field"));
  m_note->setToolTip(tr("Write to the team; the customer never sees it"));

  auto* bottom = new QHBoxLayout;
  bottom->setSpacing(space::m);
  bottom->addWidget(m_attach);
  bottom->addWidget(m_emoji);
  bottom->addWidget(m_quickButton);
  bottom->addWidget(m_note);
  bottom->addWidget(m_suggest);
  bottom->addWidget(m_counter);
  bottom->addWidget(m_hintLabel, 1);
  bottom->addWidget(m_sendClose);
  bottom->addWidget(m_send);

  auto* column = new QVBoxLayout(m_writing);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::s);
  column->addWidget(m_address);
  column->addWidget(m_notice);
  column->addWidget(m_suggestion);
  column->addWidget(m_edit);
  column->addWidget(m_files);
  column->addLayout(bottom);

  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(20, space::m, 20, space::m);
  all->setSpacing(0);
  m_othersLine->setFont(ui::font(FontSize::Small, QFont::Medium));
  m_othersLine->setContentsMargins(0, 0, 0, space::xs);
  m_othersLine->hide();
  all->addWidget(m_othersLine);
  all->addWidget(m_writing);
  all->addWidget(m_instead);
  all->addWidget(m_noteField);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setFocusProxy(m_edit);
  m_notice->setTabAfter(m_edit);
}

// On a narrow window Send alone stays; the rest is in the menu.
void Composer::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_sendClose->setVisible(width() >= kRoomy);
}

}  // namespace oc::ui
