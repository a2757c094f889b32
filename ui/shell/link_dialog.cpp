#include "ui/shell/link_dialog.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QPushButton>
#include <QStyle>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QtMath>
#include <algorithm>

#include "ui/parts/parts.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kMostLines = 8;  // of an address in sight; a longer one is scrolled

using Kind = LinkCheck::Kind;
using Doubt = LinkCheck::Doubt;

QString question(Kind kind) {
  switch (kind) {
    case Kind::Web: return LinkDialog::tr("Open this page?");
    case Kind::Mail: return LinkDialog::tr("Write to this address?");
    case Kind::Phone: return LinkDialog::tr("Call this number?");
  }
  return {};
}

QString doubtText(Doubt doubt, const LinkCheck& link) {
  switch (doubt) {
    case Doubt::UserInfo:
      return LinkDialog::tr("What stands before “@” only looks like an address: this leads to %1.")
          .arg(link.asciiHost.isEmpty() ? link.place : link.asciiHost);
    case Doubt::IpHost:
      return LinkDialog::tr(
          "It leads to a number instead of a name, which well-known places avoid.");
    case Doubt::MixedScripts:
      return LinkDialog::tr(
          "Its name mixes letters of several alphabets, as is done to look like another one.");
    case Doubt::OtherScript:
      return LinkDialog::tr(
          "Its name is written in another alphabet, whose letters may look like Latin ones.");
    case Doubt::HiddenInside:
      return LinkDialog::tr("It holds characters that can't be seen or that turn text around.");
  }
  return {};
}

// The whole address, of which the eye finds first where it leads.
QTextEdit* addressView(const LinkCheck& link) {
  auto* view = new QTextEdit;
  view->setReadOnly(true);
  view->setTabChangesFocus(true);
  view->setAccessibleName(LinkDialog::tr("Address"));
  view->setWordWrapMode(QTextOption::WrapAnywhere);
  view->setPlainText(link.shown);
  QTextCursor cursor(view->document());
  QTextCharFormat format;
  format.setForeground(tokens().muted);
  cursor.select(QTextCursor::Document);
  cursor.setCharFormat(format);
  if (link.placeStart >= 0) {
    cursor.setPosition(link.placeStart);
    cursor.setPosition(link.placeStart + link.placeLength, QTextCursor::KeepAnchor);
    format.setForeground(tokens().text);
    format.setFontWeight(QFont::Bold);
    cursor.setCharFormat(format);
  }
  // As high as the address needs: it grows when its width is known.
  view->setFixedHeight(view->fontMetrics().lineSpacing());
  const auto fit = [view] {
    const QTextDocument& document = *view->document();
    const qreal most =
        kMostLines * view->fontMetrics().lineSpacing() + 2 * document.documentMargin();
    view->setFixedHeight(qCeil(std::min(document.size().height(), most)) + view->height() -
                         view->viewport()->height());
    QMetaObject::invokeMethod(
        view, [view] { view->window()->adjustSize(); }, Qt::QueuedConnection);
  };
  QObject::connect(view->document()->documentLayout(),
                   &QAbstractTextDocumentLayout::documentSizeChanged, view, fit);
  return view;
}

}  // namespace

LinkDialog::LinkDialog(const LinkCheck& link, QWidget* parent)
    : Dialog(question(link.kind),
             tr("It came in a message. Open it only if you know where it "
                "leads."),
             parent) {
  body()->addWidget(addressView(link));
  if (!link.asciiHost.isEmpty())
    //: Of a web address: %1 its name in letters, %2 as computers write it, "xn--…"
    body()->addWidget(noteLabel(tr("%1 is really %2.").arg(link.place, link.asciiHost)));
  for (const Doubt doubt : link.doubts) {
    PlainLabel* warning = noteLabel(doubtText(doubt, link));
    warning->setProperty("role", QStringLiteral("bad"));
    body()->addWidget(warning);
  }
  QPushButton* copy = addButton(tr("Cop&y address"));
  connect(copy, &QPushButton::clicked, this,
          [address = link.url.toString()] { QApplication::clipboard()->setText(address); });
  QPushButton* open = setCommit(tr("&Open"), [this, url = link.url] {
    accept();
    Q_EMIT openWanted(url);
  });
  open->setAutoDefault(false);
  open->setProperty("kind", QVariant());  // not the button that the hand goes to by itself
  open->style()->unpolish(open);
  open->style()->polish(open);
  cancelButton()->setAutoDefault(true);
  cancelButton()->setDefault(true);
  cancelButton()->setFocus();
}

void askToOpen(const QString& address, QWidget* window) {
  const auto link = checkLink(address);
  if (!link) return;
  auto* dialog = new LinkDialog(*link, window);
  QObject::connect(dialog, &LinkDialog::openWanted, window,
                   [](const QUrl& url) { QDesktopServices::openUrl(url); });
  dialog->open();
}

}  // namespace oc::ui
