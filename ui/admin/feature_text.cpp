#include "ui/admin/feature_text.h"

#include <QCoreApplication>
#include <array>
#include <optional>

namespace oc::ui {
namespace {

struct FeatureText {
  Q_DECLARE_TR_FUNCTIONS(FeatureText)
};

struct Entry {
  const char16_t* name;
  const char* title;
  const char* text;
};

constexpr std::array kFeatures{
    Entry{u"closure_detection", QT_TRANSLATE_NOOP("FeatureText", "Closure detection"),
          QT_TRANSLATE_NOOP("FeatureText",
                            "Notices when a customer is done and tells the agent, or closes where "
                            "automatic closing is on.")},
    Entry{u"automatic_closing", QT_TRANSLATE_NOOP("FeatureText", "Automatic closing"),
          QT_TRANSLATE_NOOP("FeatureText",
                            "Closes by itself where closure detection is sure. Without it an agent "
                            "confirms.")},
    Entry{u"media", QT_TRANSLATE_NOOP("FeatureText", "Media"),
          QT_TRANSLATE_NOOP("FeatureText",
                            "Sends pictures, audio, videos and documents, and fetches those of "
                            "customers, which wait at Twilio while it is off.")},
    Entry{u"assistant", QT_TRANSLATE_NOOP("FeatureText", "Assistant"),
          QT_TRANSLATE_NOOP("FeatureText",
                            "Suggests replies and summaries through an OpenAI-compatible endpoint. "
                            "Sends it nothing while off.")},
};

constexpr std::array kSettings{
    Entry{u"record_at", QT_TRANSLATE_NOOP("FeatureText", "Announce from"),
          QT_TRANSLATE_NOOP("FeatureText", "From this confidence on the agent is told.")},
    Entry{u"close_at", QT_TRANSLATE_NOOP("FeatureText", "Close from"),
          QT_TRANSLATE_NOOP("FeatureText",
                            "From this confidence on the conversation is closed; not below the one "
                            "above.")},
    Entry{u"keywords", QT_TRANSLATE_NOOP("FeatureText", "Key words"),
          QT_TRANSLATE_NOOP(
              "FeatureText",
              "Words and phrases with which customers end a conversation, one a line.")},
    Entry{u"min_duration_seconds",
          QT_TRANSLATE_NOOP("FeatureText", "Shortest duration, in seconds"),
          QT_TRANSLATE_NOOP("FeatureText", "A younger conversation is closed less readily.")},
    Entry{u"max_megabytes", QT_TRANSLATE_NOOP("FeatureText", "Largest file, in MB"),
          QT_TRANSLATE_NOOP("FeatureText", "A larger one is neither fetched nor attached.")},
    Entry{u"base_url", QT_TRANSLATE_NOOP("FeatureText", "Address of the endpoint"),
          QT_TRANSLATE_NOOP("FeatureText", "Without it there is no assistant.")},
    Entry{u"model", QT_TRANSLATE_NOOP("FeatureText", "Model"),
          QT_TRANSLATE_NOOP("FeatureText", "Its name, as the endpoint knows it.")},
    Entry{u"instructions", QT_TRANSLATE_NOOP("FeatureText", "Instructions"),
          QT_TRANSLATE_NOOP("FeatureText",
                            "What the assistant should know and how it should write.")},
    Entry{u"temperature", QT_TRANSLATE_NOOP("FeatureText", "Temperature"),
          QT_TRANSLATE_NOOP("FeatureText", "How freely it writes, 0 to 2.")},
    Entry{u"max_tokens", QT_TRANSLATE_NOOP("FeatureText", "Longest answer, in tokens"), ""},
    Entry{u"timeout_seconds", QT_TRANSLATE_NOOP("FeatureText", "Patience, in seconds"),
          QT_TRANSLATE_NOOP("FeatureText", "An answer that takes longer is given up.")},
    Entry{u"price_per_million_input_tokens",
          QT_TRANSLATE_NOOP("FeatureText", "Price of a million tokens read"),
          QT_TRANSLATE_NOOP("FeatureText", "For the cost counter.")},
    Entry{u"price_per_million_output_tokens",
          QT_TRANSLATE_NOOP("FeatureText", "Price of a million tokens written"),
          QT_TRANSLATE_NOOP("FeatureText", "For the cost counter.")},
};

template <std::size_t N>
const Entry* find(const std::array<Entry, N>& entries, QStringView name) {
  for (const Entry& entry : entries)
    if (name == QStringView(entry.name)) return &entry;
  return nullptr;
}

QString words(const char* text) {
  return *text == '\0' ? QString() : QCoreApplication::translate("FeatureText", text);
}

QString readable(const QString& name) {
  QString text = QString(name).replace(u'_', u' ');
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

}  // namespace

QString featureTitle(const QString& name) {
  const Entry* entry = find(kFeatures, name);
  return entry ? words(entry->title) : name;
}

QString featureText(const QString& name, const QString& description) {
  const Entry* entry = find(kFeatures, name);
  return entry ? words(entry->text) : description;
}

QString settingTitle(const QString& key) {
  const Entry* entry = find(kSettings, key);
  return entry ? words(entry->title) : readable(key);
}

int settingOrder(const QString& key) {
  const Entry* entry = find(kSettings, key);
  return int(entry ? entry - kSettings.data() : kSettings.size());
}

QString settingText(const QString& key, const QString& description) {
  const Entry* entry = find(kSettings, key);
  return entry ? words(entry->text) : description;
}

}  // namespace oc::ui
