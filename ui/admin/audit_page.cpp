#include "ui/admin/audit_page.h"

#include <QDate>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/admin/admin_text.h"
#include "ui/admin/audit_filter.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/parts/dialog.h"
#include "ui/parts/parts.h"
#include "ui/parts/save_file.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWhenWidth = 130;
constexpr int kWhoWidth = 180;
constexpr int kWhatWidth = 210;

}  // namespace

AuditPage::AuditPage(Administration& admin, Desk& desk, Of of)
    : AdminPage(admin, desk, tr("Audit log"),
                of == Of::Tenant
                    ? tr("Who did what when. Nobody can change or delete a line of it.")
                    : tr("What concerns the whole installation: organisations, platform "
                         "administrators, keys.")),
      m_of(of),
      m_model(admin),
      m_export(addButton(tr("E&xport as CSV …"), false)),
      m_filter(new AuditFilter),
      m_table(new QTreeView),
      m_pages(new QStackedWidget),
      m_note(new EmptyState),
      m_detailBox(new QWidget),
      m_facts(new Facts),
      m_details(new PlainLabel) {
  m_table->setModel(&m_model);
  m_table->setAccessibleName(tr("Audit log"));
  m_table->setRootIsDecorated(false);
  m_table->setUniformRowHeights(true);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->setTabKeyNavigation(false);
  m_table->header()->setStretchLastSection(true);
  m_table->header()->setSectionsMovable(false);
  for (const auto& [column, width] :
       {std::pair(AuditModel::When, kWhenWidth), std::pair(AuditModel::Who, kWhoWidth),
        std::pair(AuditModel::What, kWhatWidth)})
    m_table->setColumnWidth(column, qRound(width * typeScale()));
  m_pages->addWidget(m_table);
  m_pages->addWidget(m_note);
  m_details->setWordWrap(true);
  m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_details->setAccessibleName(tr("What changed"));
  auto* box = new QVBoxLayout(m_detailBox);
  box->setContentsMargins(space::xl, space::m, space::xl, space::l);
  box->setSpacing(space::s);
  box->addWidget(m_facts);
  box->addWidget(m_details);
  m_detailBox->hide();
  auto* filter = new QVBoxLayout;
  filter->setContentsMargins(space::xl, 0, space::xl, space::m);
  filter->addWidget(m_filter);
  content()->addLayout(filter);
  content()->addWidget(m_pages, 1);
  content()->addWidget(m_detailBox);
  const auto checkEnd = [this] {
    const QScrollBar* bar = m_table->verticalScrollBar();
    if (bar->maximum() - bar->value() <= bar->pageStep()) m_model.readMore();
  };
  connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, checkEnd);
  connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, checkEnd);
  connect(m_filter, &AuditFilter::changed, this, [this] { read(); });
  connect(&m_model, &AuditModel::stateChanged, this, &AuditPage::refreshState);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
          &AuditPage::showChosen);
  connect(&m_model, &QAbstractItemModel::modelReset, m_detailBox, &QWidget::hide);
  connect(m_note, &EmptyState::actionTriggered, this, &AuditPage::emptyAction);
  connect(m_export, &QPushButton::clicked, this, &AuditPage::exportCsv);
}

QString AuditPage::refusal() const {
  if (m_of == Of::Tenant) return staffRefusal();
  return scope().isPlatform() ? QString()
                              : tr("Only platform administrators see this. Your organisation's own "
                                   "log is among its pages.");
}

void AuditPage::read() {
  showContent();
  m_model.open(owner(), m_filter->query());
}

void AuditPage::reset() {
  m_filter->clear();
  m_detailBox->hide();
}

void AuditPage::refreshState() {
  m_export->setEnabled(m_model.rowCount() > 0);
  const bool failed = m_model.state() == AuditModel::State::Failed;
  if (m_model.rowCount() > 0) {
    m_pages->setCurrentWidget(m_table);
    if (failed) sayBad(tr("Older lines could not be read: %1").arg(errorText(m_model.error())));
    return;
  }
  if (failed)
    m_note->setContent(QStringLiteral("alert"), tr("The log could not be read"),
                       errorText(m_model.error()), tr("Try again"));
  else if (m_model.state() == AuditModel::State::Loading)
    m_note->setContent(QStringLiteral("list"), tr("Looking it up …"), {});
  else
    m_note->setContent(QStringLiteral("list"), tr("Nothing like that"),
                       tr("No line of the log fits the filter."), tr("Show all"));
  m_pages->setCurrentWidget(m_note);
}

void AuditPage::emptyAction() {
  if (m_model.state() == AuditModel::State::Failed)
    m_model.retry();
  else
    m_filter->clear();
}

void AuditPage::showChosen() {
  const QModelIndex now = m_table->currentIndex();
  m_detailBox->setVisible(now.isValid());
  if (!now.isValid()) return;
  const AuditEntry& entry = m_model.at(now.row());
  m_facts->set({{tr("When"), exactTime(entry.at)},
                {tr("Who"), entry.actorName.isEmpty()
                                ? entry.actor
                                : QString(entry.actorName + u" (" + entry.actor + u')')},
                {tr("What"), QString(actionText(entry.action) + u" (" + entry.action + u')')},
                {tr("To what"), entry.subject}});
  m_details->setText(detailsText(entry.details));
  m_details->setVisible(!entry.details.isEmpty());
}

void AuditPage::exportCsv() {
  const QString name =
      QStringLiteral("audit-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
  saveFile(
      this, tr("Export the audit log"), name, QStringLiteral("csv"), [this](const QString& path) {
        auto* dialog = new Dialog(tr("Exporting …"), tr("All lines that fit the filter."), this);
        dialog->run(admin().exportAudit(owner(), m_model.query(), path),
                    [this, dialog, path](Done) {
                      dialog->accept();
                      sayGood(tr("Exported to %1").arg(path));
                    });
        dialog->open();
      });
}

}  // namespace oc::ui
