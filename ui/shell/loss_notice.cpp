#include "ui/shell/loss_notice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

#include "core/domain/text_safety.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/theme.h"

namespace oc::ui {

LossNotice::LossNotice(QWidget* parent) : QWidget(parent), m_bar(new NoticeBar) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::s, space::s, space::s, space::s);
  layout->addWidget(m_bar);
  connect(m_bar, &NoticeBar::actionClicked, this,
          [this] { QGuiApplication::clipboard()->setText(m_unsent.join(QStringLiteral("\n\n"))); });
  connect(m_bar, &NoticeBar::otherClicked, this, &LossNotice::dismiss);
  hide();
}

void LossNotice::add(const QString& tenant, const QStringList& unsent) {
  m_tenants += visibleLine(tenant);
  m_unsent += unsent;
  //: %1 is an organisation's name, or several
  QString words = tr("You no longer belong to %1, or it was switched off. Its conversations are "
                     "gone from here.")
                      .arg(QLocale().createSeparatedList(m_tenants));
  if (!m_unsent.isEmpty())
    words +=
        u' ' + tr("What you wrote there and did not send can't be kept: copy it if you need it.");
  m_bar->say(NoticeBar::Tone::Warning, words,
             m_unsent.isEmpty() ? QString() : tr("Copy unsent text"), tr("Dismiss"));
  show();
}

QString LossNotice::text() const {
  return isHidden() ? QString() : m_bar->text();
}

void LossNotice::dismiss() {
  m_tenants.clear();
  m_unsent.clear();
  hide();
}

}  // namespace oc::ui
