#include "ui/preferences/about_dialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QStringList>
#include <QSysInfo>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>

#include "ui/parts/parts.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 440;
constexpr std::chrono::seconds kCopied{2};

}  // namespace

Diagnostics ownDiagnostics() {
  const QScreen* screen = QGuiApplication::primaryScreen();
  return {
      {QStringLiteral("Owner Console"), QCoreApplication::applicationVersion()},
      {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
      {QStringLiteral("System"), QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(),
                                                              QSysInfo::currentCpuArchitecture())},
      {QStringLiteral("Screen"), QStringLiteral("%1 × %2 at %3 %, %4")
                                     .arg(screen->size().width())
                                     .arg(screen->size().height())
                                     .arg(qRound(screen->devicePixelRatio() * 100))
                                     .arg(QGuiApplication::platformName())},
      {QStringLiteral("Language"), QLocale().name()},
  };
}

QString diagnosticsText(const Diagnostics& diagnostics) {
  QStringList lines;
  for (const auto& [name, value] : diagnostics)
    lines += name + QStringLiteral(": ") + value;
  return lines.join(u'\n') + u'\n';
}

AboutDialog::AboutDialog(const Diagnostics& diagnostics, QWidget* parent) : QDialog(parent) {
  setAttribute(Qt::WA_DeleteOnClose);
  setBackgroundRole(QPalette::Base);
  setWindowTitle(tr("About Owner Console"));
  auto* name = new PlainLabel(QStringLiteral("Owner Console"));
  name->setFont(ui::font(FontSize::Title, QFont::DemiBold));
  auto* what = noteLabel(
      tr("Reads and answers WhatsApp and SMS conversations of many organisations, with its own "
         "receiver and database."));
  auto* facts = new Facts;
  facts->set(diagnostics);
  auto* licence = noteLabel(
      tr("The sources are under the MIT licence. This program as built contains Qt HTTP Server, "
         "which is under the GNU General Public License 3, and so is the program."));
  auto* copy = new QPushButton(tr("&Copy diagnostics"));
  auto* closing = new QPushButton(tr("Close"));
  closing->setDefault(true);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(copy);
  buttons->addStretch();
  buttons->addWidget(closing);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
  column->setSpacing(space::m);
  column->setSizeConstraint(QLayout::SetFixedSize);
  column->addWidget(name);
  column->addWidget(what);
  column->addWidget(facts);
  column->addWidget(licence);
  column->addLayout(buttons);
  for (PlainLabel* label : {what, licence})
    label->setFixedWidth(qRound(kWidth * typeScale()));

  auto* shown = new QTimer(this);
  shown->setSingleShot(true);
  shown->setInterval(kCopied);
  connect(shown, &QTimer::timeout, copy, [copy] { copy->setText(tr("&Copy diagnostics")); });
  connect(copy, &QPushButton::clicked, this, [copy, shown, diagnostics] {
    QGuiApplication::clipboard()->setText(diagnosticsText(diagnostics));
    copy->setText(tr("Copied"));
    shown->start();
  });
  connect(closing, &QPushButton::clicked, this, &QDialog::accept);
}

}  // namespace oc::ui
