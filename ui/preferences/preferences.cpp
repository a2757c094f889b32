#include "ui/preferences/preferences.h"

#include <QSettings>

namespace oc::ui {
namespace {

const auto kScheme = QStringLiteral("scheme");
const auto kLanguage = QStringLiteral("language");
const auto kSendKey = QStringLiteral("sendKey");
const auto kUndo = QStringLiteral("undoSeconds");
const auto kSpelling = QStringLiteral("spelling");
constexpr int kUndoSeconds = 5;
const auto kLight = QStringLiteral("light");
const auto kDark = QStringLiteral("dark");
const auto kAlertScope = QStringLiteral("alertScope");
const auto kAlertText = QStringLiteral("alertText");
const auto kAlertSound = QStringLiteral("alertSound");
const auto kOnClose = QStringLiteral("onClose");
const auto kOff = QStringLiteral("off");
const auto kTray = QStringLiteral("tray");
const auto kCtrlEnter = QStringLiteral("ctrl+enter");

// In the order of the enumeration; the first is what the program does by itself.
const QStringList kScopes{
    {}, QStringLiteral("mine"), QStringLiteral("all"), QStringLiteral("none")};
const QStringList kTexts{{}, QStringLiteral("name"), QStringLiteral("none")};

template <typename Enum>
Enum valueOf(const QStringList& names, const QString& kept) {
  return static_cast<Enum>(qMax(qsizetype{0}, names.indexOf(kept)));
}

}  // namespace

Preferences::Preferences(QSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings) {}

QString Preferences::kept(const QString& name) const {
  return m_settings.value(QStringLiteral("preferences/") + name).toString();
}

// Empty is what the program does by itself: not written down, so that it may become better.
void Preferences::keep(const QString& name, const QString& value) {
  if (kept(name) == value) return;
  const QString key = QStringLiteral("preferences/") + name;
  if (value.isEmpty())
    m_settings.remove(key);
  else
    m_settings.setValue(key, value);
  Q_EMIT changed();
}

Scheme Preferences::scheme() const {
  const QString scheme = kept(kScheme);
  if (scheme == kLight) return Scheme::Light;
  return scheme == kDark ? Scheme::Dark : Scheme::System;
}

QString Preferences::language() const {
  return kept(kLanguage);
}

SendKey Preferences::sendKey() const {
  return kept(kSendKey) == kCtrlEnter ? SendKey::CtrlEnter : SendKey::Enter;
}

int Preferences::undoSeconds() const {
  bool isNumber = false;
  const int seconds = kept(kUndo).toInt(&isNumber);
  return isNumber && undoChoices().contains(seconds) ? seconds : kUndoSeconds;
}

bool Preferences::checksSpelling() const {
  return kept(kSpelling) != kOff;
}

AlertScope Preferences::alertScope() const {
  return valueOf<AlertScope>(kScopes, kept(kAlertScope));
}

AlertText Preferences::alertText() const {
  return valueOf<AlertText>(kTexts, kept(kAlertText));
}

bool Preferences::alertSound() const {
  return kept(kAlertSound) != kOff;
}

bool Preferences::closesToTray() const {
  return kept(kOnClose) == kTray;
}

void Preferences::setScheme(Scheme scheme) {
  keep(kScheme, scheme == Scheme::Light ? kLight : scheme == Scheme::Dark ? kDark : QString());
}

void Preferences::setLanguage(const QString& language) {
  keep(kLanguage, language);
}

void Preferences::setSendKey(SendKey key) {
  keep(kSendKey, key == SendKey::CtrlEnter ? kCtrlEnter : QString());
}

void Preferences::setUndoSeconds(int seconds) {
  keep(kUndo, seconds == kUndoSeconds ? QString() : QString::number(seconds));
}

void Preferences::setChecksSpelling(bool on) {
  keep(kSpelling, on ? QString() : kOff);
}

void Preferences::setAlertScope(AlertScope scope) {
  keep(kAlertScope, kScopes[static_cast<int>(scope)]);
}

void Preferences::setAlertText(AlertText text) {
  keep(kAlertText, kTexts[static_cast<int>(text)]);
}

void Preferences::setAlertSound(bool on) {
  keep(kAlertSound, on ? QString() : kOff);
}

void Preferences::setClosesToTray(bool on) {
  keep(kOnClose, on ? kTray : QString());
}

}  // namespace oc::ui
