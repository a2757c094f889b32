#include "tests/ui/pictures/sets.h"

namespace oc::test {
namespace {

constexpr const char* kDesk[] = {"thread",
                                 "palette-cafeteira",
                                 "palette-",
                                 "search-pedido",
                                 "search-here-pedido",
                                 "list-picks",
                                 "list-filters",
                                 "list-narrowed",
                                 "list-close",
                                 "hint",
                                 "reasons",
                                 "undo",
                                 "result",
                                 "assist",
                                 "summary",
                                 "assign",
                                 "labels",
                                 "snooze",
                                 "close",
                                 "note",
                                 "slash",
                                 "shelf",
                                 "team",
                                 "customer",
                                 "customer-undo",
                                 "customer-export",
                                 "customer-block",
                                 "customer-error",
                                 "media",
                                 "viewer",
                                 "attach",
                                 "emoji",
                                 "keys",
                                 "preferences",
                                 "about",
                                 "lost",
                                 "down",
                                 "loading",
                                 "error",
                                 "empty",
                                 "lock"};
constexpr const char* kAdministration[] = {
    "admin-staff",         "admin-tenants", "admin-twilio",   "admin-features#2",
    "admin-times",         "admin-keys",    "admin-webhooks", "admin-webhook-log",
    "admin-webhook-log#1", "admin-audit",   "admin-proof",    "admin-staff!error"};
constexpr const char* kOthers[] = {
    "backtest",         "backtest-empty",      "backtest-running", "backtest-failed",
    "sign-in",          "sign-in-wrong",       "sign-in-running",  "sign-in-untrusted",
    "sign-in-ended",    "sign-in-no-keychain", "first-run",        "first-run-tenant",
    "first-run-person", "first-run-fault",     "password",         "startup",
    "startup-failed"};

constexpr QSize kSmallestDesk{1280, 800};
constexpr QSize kSmallestAdministration{1080, 720};
constexpr QSize kSmallestBackTest{960, 600};

struct Screen {
  const char* name;
  const char* state;
  QSize size;
};

constexpr Screen kMainScreens[] = {
    {"console", "thread", {1440, 900}},
    {"find", "search-here-pedido", {1280, 800}},
    {"many", "list-picks", {1280, 800}},
    {"media", "media", {1280, 800}},
    {"closure", "hint", {1100, 640}},
    {"back-test", "backtest", {960, 600}},
    {"admin-staff", "admin-staff", {1080, 720}},
    {"admin-features", "admin-features#2", {1080, 720}},
    {"sign-in", "sign-in", {560, 640}},
};

}  // namespace

QList<Picture> everyState(const QString& scheme, const QString& language) {
  QList<Picture> set;
  const auto add = [&](const auto& states, QSize size) {
    for (const char* state : states)
      set += {scheme, language, size, QString::fromUtf8(state)};
  };
  add(kDesk, kSmallestDesk);
  add(kAdministration, kSmallestAdministration);
  add(kOthers, kSmallestBackTest);
  return set;
}

QList<KeptPicture> keptPictures() {
  QList<KeptPicture> set;
  for (const Screen& screen : kMainScreens)
    for (const char* scheme : {"light", "dark"})
      for (const char* language : {"pt_BR", "en"}) {
        const Picture picture{QString::fromLatin1(scheme), QString::fromLatin1(language),
                              screen.size, QString::fromLatin1(screen.state)};
        set += {QStringLiteral("%1-%2-%3.png")
                    .arg(QLatin1String(screen.name), picture.scheme, picture.language),
                picture};
      }
  return set;
}

}  // namespace oc::test
