#include "ui/admin/proof_page.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/parts/parts.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {

ProofPage::ProofPage(Administration& admin, Desk& desk)
    : ListPage(admin, desk, tr("Isolation proof"),
               tr("Tries on the live database to read and change each organisation's data as "
                  "somebody else. Nothing is changed by it.")),
      m_run(addButton(tr("&Run the proof"))),
      m_cancel(addButton(tr("&Cancel"), false)),
      m_progress(new QProgressBar),
      m_heading(headingLabel({})),
      m_verdict(new PlainLabel),
      m_list(new Facts) {
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("Progress of the proof"));
  m_progress->hide();
  m_verdict->setWordWrap(true);
  content()->insertWidget(0, m_progress);
  detail()->addWidget(m_heading);
  detail()->addWidget(m_verdict);
  detail()->addWidget(m_list);
  detail()->addStretch();
  connect(m_run, &QPushButton::clicked, this, &ProofPage::run);
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    ++m_number;
    m_future.cancel();
    setRunning(false);
    read();
  });
  connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress,
          &QProgressBar::setRange);
  connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress,
          &QProgressBar::setValue);
}

QString ProofPage::refusal() const {
  if (scope().isPlatform() && !m_refused) return {};
  return tr(
      "The proof takes an administrator of the database. On the server it is run by "
      "“ownerctl isolation-proof”.");
}

// Nothing is read: what it shows is what was last run here.
void ProofPage::read() {
  setRunning(m_running);
  if (m_running || !m_probes.isEmpty()) return showContent();
  setEmpty(QStringLiteral("shield"), tr("Not run yet"),
           tr("It takes some seconds, also while people work."));
}

void ProofPage::reset() {
  m_probes.clear();
  ListPage::reset();
}

void ProofPage::setRunning(bool running) {
  m_running = running;
  m_progress->setVisible(running);
  m_run->setEnabled(!running);
  m_cancel->setVisible(running);
}

void ProofPage::run() {
  silence();
  m_future = admin().proveIsolation();
  m_progress->setRange(0, 0);
  m_watcher.setFuture(QFuture<void>(m_future));
  setRunning(true);
  showContent();
  whenDone(m_future, this,
           [this, number = ++m_number](const Result<QList<IsolationProbe>>& answer) {
             if (number == m_number) finished(answer);
           });
}

void ProofPage::finished(const Result<QList<IsolationProbe>>& answer) {
  setRunning(false);
  if (!answer && answer.error().code == ErrorCode::Forbidden) {
    m_refused = true;
    return refresh();
  }
  if (!answer) {
    sayBad(errorText(answer.error()));
    return read();
  }
  m_probes = *answer;
  m_at = QDateTime::currentDateTimeUtc();
  showResult();
  read();
}

void ProofPage::showResult() {
  QList<Row> rows;
  int leaks = 0;
  for (const IsolationProbe& probe : std::as_const(m_probes)) {
    auto row = std::ranges::find(rows, probe.ownerId.value, &Row::id);
    if (row == rows.end()) {
      rows += Row{.id = probe.ownerId.value,
                  .title = probe.ownerName,
                  .avatar = QString::number(probe.ownerId.value)};
      row = rows.end() - 1;
    }
    if (!probe.held) ++leaks;
  }
  for (Row& row : rows) {
    const auto of = [&row](const IsolationProbe& p) { return p.ownerId.value == row.id; };
    const auto open =
        std::ranges::count_if(m_probes, [&](const IsolationProbe& p) { return of(p) && !p.held; });
    row.text = tr("%Ln probe(s)", "", int(std::ranges::count_if(m_probes, of)));
    row.marks += open == 0 ? Mark{tr("held"), ChipKind::Good} : Mark{tr("not held"), ChipKind::Bad};
  }
  showRows(rows);
  if (leaks == 0)
    sayGood(tr("All %Ln probe(s) held.", "", int(m_probes.size())));
  else
    sayBad(
        tr("%Ln probe(s) got through. Take the installation off the network until it is "
           "understood.",
           "", leaks));
}

void ProofPage::showChosen(qint64 id) {
  QList<std::pair<QString, QString>> found, held;
  for (const IsolationProbe& probe : std::as_const(m_probes)) {
    if (probe.ownerId.value != id) continue;
    m_heading->setText(probe.ownerName);
    if (!probe.held)
      found += {tr("not held"), probe.name + u'\n' + probe.finding};
    else
      held += {probe.emptyTable.isEmpty() ? tr("held") : tr("nothing there"), probe.name};
  }
  m_verdict->setText(found.isEmpty()
                         ? tr("Nobody else got at anything of it, %1.").arg(exactTime(m_at))
                         : tr("Somebody else got at its data, %1.").arg(exactTime(m_at)));
  m_verdict->setProperty("role", found.isEmpty() ? QStringLiteral("muted") : QStringLiteral("bad"));
  m_verdict->setStyleSheet({});  // takes the new role
  m_list->set(found + held);
}

}  // namespace oc::ui
