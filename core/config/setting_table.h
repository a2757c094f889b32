#pragma once

#include <QString>
#include <QStringView>
#include <span>

namespace oc::config {

enum class SettingType {
  Text,
  Url,
  DatabaseUrl,
  Port,
  Minutes,
  Seconds,
  Days,
  Rate,
  Megabytes,
  Flag,
  List,
  Key,
  Choice
};

// One setting: what the environment and `.env` call it, and all that is known about it.
struct SettingRow {
  const char16_t* name;
  SettingType type;
  const char16_t* defaultValue;  // as it would be written; empty: none
  bool secret;                   // never shown, neither in errors nor in logs
  const char16_t* choices;       // "auto|json|text"; of SettingType::Choice only
  const char16_t* description;   // one sentence
};

// Every setting that the program knows.
std::span<const SettingRow> settingTable();
const SettingRow* findSetting(QStringView name);

// What a value of this setting may be: "a port from 0 to 65535 (0 picks a free one)".
QString allowedValues(const SettingRow& row);

// The text of `.env.example`.
QString envExample();

}  // namespace oc::config
