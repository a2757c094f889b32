#include "ui/parts/copy_field.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <chrono>

#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kSaid = 2s;

}  // namespace

CopyField::CopyField(QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit), m_copy(new QPushButton(tr("Copy"))) {
  QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  fixed.setPixelSize(ui::font(FontSize::Body).pixelSize());
  m_line->setFont(fixed);
  m_line->setReadOnly(true);
  m_copy->setAutoDefault(false);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::s);
  row->addWidget(m_line, 1);
  row->addWidget(m_copy);
  setFocusProxy(m_line);
  auto* said = new QTimer(this);
  said->setSingleShot(true);
  said->setInterval(kSaid);
  connect(said, &QTimer::timeout, this, [this] { m_copy->setText(tr("Copy")); });
  connect(m_copy, &QPushButton::clicked, this, [this, said] {
    QGuiApplication::clipboard()->setText(text());
    m_copy->setText(tr("Copied"));
    said->start();
  });
  // The two words must not move what stands beside them.
  int width = 0;
  for (const QString& words : {tr("Copied"), tr("Copy")}) {
    m_copy->setText(words);
    width = qMax(width, m_copy->sizeHint().width());
  }
  m_copy->setMinimumWidth(width);
}

QString CopyField::text() const {
  return m_line->text();
}

void CopyField::setText(const QString& text) {
  if (text == this->text()) return;
  m_line->setText(text);
  m_line->setCursorPosition(0);
  m_line->setAccessibleName(accessibleName());
  Q_EMIT textChanged();
}

}  // namespace oc::ui
