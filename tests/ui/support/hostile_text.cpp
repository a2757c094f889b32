#include "tests/ui/support/hostile_text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QMetaProperty>
#include <QPushButton>

namespace oc::test {
namespace {

// "&m" where Qt would underline the m.
bool hasMnemonic(QString text) {
  return text.remove(QStringLiteral("&&")).contains(QStringLiteral("&mnemonic"));
}

// What may hold the original, since it is edited or copied there.
bool isEditable(const QWidget& widget) {
  return widget.inherits("QLineEdit") || widget.inherits("QTextEdit") ||
         widget.inherits("QPlainTextEdit") || widget.inherits("oc::ui::CopyField") ||
         widget.inherits("QAbstractSpinBox");
}

// Windows whose labels are Qt's own.
bool isQts(const QWidget& widget) {
  return widget.window()->inherits("QFileDialog") || widget.inherits("QTipLabel");
}

}  // namespace

QString hostile() {
  return QStringLiteral("<b>x</b><img src=file:///etc/passwd>&mnemonic\u202Egpj.exe");
}

bool turns(const QString& text) {
  return text.contains(QChar(0x202E));
}

void HostileSearch::widgets() {
  const QWidgetList all = QApplication::allWidgets();
  for (const QWidget* each : all)
    look(*each);
}

void HostileSearch::fault(const QObject& where, const QString& what) {
  QStringList path;
  for (const QObject* at = &where; at && path.size() < 4; at = at->parent())
    path.prepend(QLatin1StringView(at->metaObject()->className()).toString());
  faults += path.join(u'/') + u": " + what;
}

void HostileSearch::text(const QObject& where, const QString& what, const QString& text) {
  if (text.contains(QStringLiteral("x</b>"))) ++hits;
  if (turns(text)) fault(where, what + QStringLiteral(" is turned around"));
}

void HostileSearch::tip(const QObject& where, const QString& what, const QString& tip) {
  text(where, what, tip);
  if (tip.contains(QStringLiteral("<b>x")) || tip.contains(QStringLiteral("<img")))
    fault(where, what + QStringLiteral(" is taken for HTML"));
}

void HostileSearch::look(const QWidget& widget) {
  const QMetaObject* meta = widget.metaObject();
  for (int i = 0; i < meta->propertyCount(); ++i) {
    const QMetaProperty property = meta->property(i);
    if (property.typeId() != QMetaType::QString) continue;
    const QString name = QLatin1StringView(property.name()).toString();
    const bool isTip = name == u"toolTip" || name == u"statusTip" || name == u"whatsThis";
    const QString value = property.read(&widget).toString();
    if (isTip)
      tip(widget, name, value);
    else if (!isEditable(widget) || name.startsWith(u"accessible"))
      text(widget, name, value);
  }
  if (const auto* label = qobject_cast<const QLabel*>(&widget))
    if (label->textFormat() != Qt::PlainText && !isQts(widget))
      fault(widget, QStringLiteral("takes HTML: ") + label->text());
  if (const auto* box = qobject_cast<const QMessageBox*>(&widget))
    if (box->textFormat() != Qt::PlainText) fault(widget, QStringLiteral("takes HTML"));
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
    if (hasMnemonic(button->text())) fault(widget, QStringLiteral("has a mnemonic"));
  for (const QAction* action : widget.actions()) {
    text(*action, QStringLiteral("action"), action->text());
    if (hasMnemonic(action->text())) fault(*action, QStringLiteral("has a mnemonic"));
    tip(*action, QStringLiteral("tip"), action->toolTip());
  }
  if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) model(*view);
}

void HostileSearch::model(const QAbstractItemView& view) {
  const QAbstractItemModel* model = view.model();
  if (!model) return;
  for (int row = 0; row < model->rowCount(); ++row)
    for (int column = 0; column < model->columnCount(); ++column) {
      const QModelIndex at = model->index(row, column);
      for (const int role :
           {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
        text(view, QStringLiteral("row"), at.data(role).toString());
      tip(view, QStringLiteral("row's tip"), at.data(Qt::ToolTipRole).toString());
    }
}

}  // namespace oc::test
