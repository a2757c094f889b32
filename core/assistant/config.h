#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <chrono>
#include <optional>

namespace oc::assistant {

// config_json of the feature "assistant" (its schema stands with the feature's definition).
struct Config {
  QUrl baseUrl;  // https://api.example.org/v1; empty: there is no assistant
  QString model;
  QString instructions;  // the tenant's own words to the model
  std::optional<double> temperature;
  int maxTokens = 800;
  std::chrono::seconds timeout{60};
  double inputPrice = 0;  // per million tokens, in whatever currency the tenant counts
  double outputPrice = 0;

  static Config from(const QJsonObject& json);
};

// What a request took.
struct Usage {
  qint64 inputTokens = 0;
  qint64 outputTokens = 0;

  double cost(const Config& config) const;
  bool operator==(const Usage&) const = default;
};

}  // namespace oc::assistant
