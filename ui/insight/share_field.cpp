#include "ui/insight/share_field.h"

#include <QGridLayout>
#include <QSlider>
#include <QSpinBox>

#include "ui/models/verdict_text.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kLeast = 50;
constexpr int kMost = 100;
constexpr int kPage = 5;

}  // namespace

ShareField::ShareField(const QString& label, QWidget* parent)
    : QWidget(parent),
      m_nowLabel(new PlainLabel(this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_number(new QSpinBox(this)) {
  auto* name = new PlainLabel(label, this);
  name->setFont(ui::font(FontSize::Body, QFont::DemiBold));
  m_nowLabel->setFont(ui::font(FontSize::Small));
  m_nowLabel->setProperty("role", QStringLiteral("muted"));
  m_slider->setRange(kLeast, kMost);
  m_slider->setPageStep(kPage);
  m_slider->setAccessibleName(label);
  m_number->setRange(kLeast, kMost);
  m_number->setSuffix(QStringLiteral(" %"));
  m_number->setAccessibleName(label);
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(space::m);
  grid->setVerticalSpacing(space::xs);
  grid->addWidget(name, 0, 0);
  grid->addWidget(m_nowLabel, 0, 1, Qt::AlignRight);
  grid->addWidget(m_slider, 1, 0);
  grid->addWidget(m_number, 1, 1);
  grid->setColumnStretch(0, 1);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(m_slider, &QSlider::valueChanged, m_number, &QSpinBox::setValue);
  connect(m_number, &QSpinBox::valueChanged, this, [this](int percent) {
    m_slider->setValue(percent);
    refresh();
    Q_EMIT changed();
  });
  refresh();
}

double ShareField::value() const {
  return m_number->value() / 100.0;
}

void ShareField::setValue(double share) {
  m_number->setValue(qRound(share * 100));
}

void ShareField::setNow(double share) {
  m_percentNow = qRound(share * 100);
  refresh();
}

void ShareField::refresh() {
  const bool differs = m_percentNow != 0 && m_percentNow != m_number->value();
  //: Beside a value that was changed: what it is at present, %1 "60 %"
  m_nowLabel->setText(differs ? tr("now %1").arg(percentText(m_percentNow / 100.0)) : QString());
}

}  // namespace oc::ui
