#include "core/assistant/config.h"

namespace oc::assistant {
namespace {

using namespace Qt::StringLiterals;

constexpr double kMillion = 1e6;

}  // namespace

Config Config::from(const QJsonObject& json) {
  Config config;
  config.baseUrl = QUrl(json["base_url"_L1].toString(), QUrl::StrictMode);
  config.model = json["model"_L1].toString();
  config.instructions = json["instructions"_L1].toString();
  if (const QJsonValue value = json["temperature"_L1]; value.isDouble())
    config.temperature = value.toDouble();
  config.maxTokens = json["max_tokens"_L1].toInt(config.maxTokens);
  config.timeout = std::chrono::seconds(
      json["timeout_seconds"_L1].toInt(static_cast<int>(config.timeout.count())));
  config.inputPrice = json["price_per_million_input_tokens"_L1].toDouble();
  config.outputPrice = json["price_per_million_output_tokens"_L1].toDouble();
  return config;
}

double Usage::cost(const Config& config) const {
  return (static_cast<double>(inputTokens) * config.inputPrice +
          static_cast<double>(outputTokens) * config.outputPrice) /
         kMillion;
}

}  // namespace oc::assistant
