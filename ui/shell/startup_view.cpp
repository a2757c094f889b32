#include "ui/shell/startup_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kIcon = 18;
constexpr QSize kSize(560, 400);

}  // namespace

StartupView::StartupView(QWidget* parent)
    : QWidget(parent),
      m_list(new QVBoxLayout),
      m_detail(new PlainLabel),
      m_progress(new QProgressBar),
      m_reason(new PlainLabel),
      m_whatToDo(new PlainLabel),
      m_retry(new QPushButton(tr("Try again"))),
      m_quit(new QPushButton(tr("Quit"))) {
  setWindowTitle(QStringLiteral("Owner Console"));
  resize(kSize * typeScale());
  auto* title = new PlainLabel(QStringLiteral("Owner Console"));
  title->setFont(ui::font(FontSize::Title, QFont::Bold));
  auto* subtitle = new PlainLabel(tr("Getting your desk ready"));
  subtitle->setProperty("role", QStringLiteral("muted"));
  m_detail->setProperty("role", QStringLiteral("muted"));
  m_reason->setProperty("role", QStringLiteral("bad"));
  m_whatToDo->setProperty("role", QStringLiteral("muted"));
  m_retry->setProperty("kind", QStringLiteral("primary"));
  m_progress->setTextVisible(false);
  for (PlainLabel* label : {m_detail, m_reason, m_whatToDo}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);  // reasons get sent to an admin
  }
  m_list->setSpacing(space::s);

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(space::s);
  buttons->addStretch();
  buttons->addWidget(m_quit);
  buttons->addWidget(m_retry);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xl);
  layout->setSpacing(space::s);
  layout->addWidget(title);
  layout->addWidget(subtitle);
  layout->addSpacing(space::l);
  layout->addLayout(m_list);
  layout->addSpacing(space::s);
  layout->addWidget(m_progress);
  layout->addWidget(m_detail);
  layout->addWidget(m_reason);
  layout->addWidget(m_whatToDo);
  layout->addStretch();
  layout->addLayout(buttons);
  connect(m_retry, &QPushButton::clicked, this, [this] {
    m_failed = false;
    refresh();
    Q_EMIT retryRequested();
  });
  connect(m_quit, &QPushButton::clicked, this, &StartupView::quitRequested);
  refresh();
}

void StartupView::setSteps(const QStringList& steps) {
  for (const Row& row : std::exchange(m_rows, {})) {
    delete row.icon;
    delete row.text;
  }
  while (QLayoutItem* item = m_list->takeAt(0))
    delete item;
  for (const QString& step : steps) {
    const Row row{new PlainLabel, new PlainLabel(step)};
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    row.icon->setFixedSize(kIcon, kIcon);
    line->addWidget(row.icon);
    line->addWidget(row.text, 1);
    m_list->addLayout(line);
    m_rows += row;
  }
  m_progress->setRange(0, std::max(1, static_cast<int>(steps.size())));
  setCurrent(0);
}

void StartupView::setCurrent(int step, const QString& detail) {
  m_current = step;
  m_failed = false;
  m_detail->setText(detail);
  refresh();
}

void StartupView::fail(const QString& reason, const QString& whatToDo) {
  m_failed = true;
  m_reason->setText(reason);
  m_whatToDo->setText(whatToDo);
  refresh();
  m_retry->setFocus();
}

void StartupView::refresh() {
  const Tokens& t = tokens();
  for (int i = 0; i < m_rows.size(); ++i) {
    const bool done = i < m_current;
    const bool current = i == m_current;
    const bool broken = current && m_failed;
    const QString name = done     ? QStringLiteral("check")
                         : broken ? QStringLiteral("alert")
                                  : QStringLiteral("clock");
    const QColor colour = done ? t.good : broken ? t.bad : current ? t.accent : t.faint;
    m_rows[i].icon->setPixmap(icon(name, colour).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    m_rows[i].text->setFont(ui::font(FontSize::Body, current ? QFont::DemiBold : QFont::Normal));
    m_rows[i].text->setProperty("role", done || current ? QVariant() : QStringLiteral("muted"));
  }
  m_progress->setValue(m_current);
  m_progress->setVisible(!m_failed);
  m_detail->setVisible(!m_failed && !m_detail->text().isEmpty());
  m_reason->setVisible(m_failed);
  m_whatToDo->setVisible(m_failed && !m_whatToDo->text().isEmpty());
  m_retry->setVisible(m_failed);
  m_quit->setVisible(m_failed);
}

void StartupView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) refresh();
}

}  // namespace oc::ui
