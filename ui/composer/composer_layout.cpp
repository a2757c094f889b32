// How the composer's parts are arranged.
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/composer/address_line.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/suggestion_strip.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {

void Composer::buildLayout(Desk& desk) {
  m_writing = new QWidget(this);
  m_address = new AddressLine(m_writing);
  m_notice = new NoticeBar(m_writing);
  m_suggestion = new SuggestionStrip(desk, m_writing);
  m_edit = new ComposerEdit(m_writing);
  m_suggest = new QPushButton(tr("Suggest reply"), m_writing);
  m_counter = new PlainLabel(m_writing);
  m_hintLabel = new ElidedLabel(m_writing);
  m_send = new QPushButton(tr("Send"), m_writing);
  m_instead = new NoticeBar(this);

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

  auto* bottom = new QHBoxLayout;
  bottom->setSpacing(space::m);
  bottom->addWidget(m_suggest);
  bottom->addWidget(m_counter);
  bottom->addWidget(m_hintLabel, 1);
  bottom->addWidget(m_send);

  auto* column = new QVBoxLayout(m_writing);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::s);
  column->addWidget(m_address);
  column->addWidget(m_notice);
  column->addWidget(m_suggestion);
  column->addWidget(m_edit);
  column->addLayout(bottom);

  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(20, space::m, 20, space::m);
  all->setSpacing(0);
  all->addWidget(m_writing);
  all->addWidget(m_instead);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setFocusProxy(m_edit);
}

}  // namespace oc::ui
