#include "ui/customer/copy_button.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <chrono>

#include "core/domain/text_safety.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kSaidFor = 2s;
constexpr int kIcon = 14;

}  // namespace

CopyButton::CopyButton(const QString& tip, QWidget* parent) : QToolButton(parent) {
  setToolTip(plainTip(tip));
  setAccessibleName(tip);
  setFocusPolicy(Qt::TabFocus);
  setIconSize(QSize(kIcon, kIcon));
  setProperty("kind", QStringLiteral("small"));
  m_said.setSingleShot(true);
  m_said.setInterval(kSaidFor);
  connect(&m_said, &QTimer::timeout, this, &CopyButton::recolour);
  connect(this, &QToolButton::clicked, this, [this] {
    QGuiApplication::clipboard()->setText(m_value);
    m_said.start();
    recolour();
  });
  recolour();
}

void CopyButton::changeEvent(QEvent* event) {
  QToolButton::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) recolour();
}

void CopyButton::recolour() {
  setIcon(m_said.isActive() ? ui::icon(QStringLiteral("check"), tokens().good)
                            : ui::icon(QStringLiteral("copy"), tokens().muted));
}

}  // namespace oc::ui
