#include <QLocale>

#include "ui/models/format.h"
#include "ui/transcript/transcript.h"

namespace oc::ui {
namespace {

// Also what Qt's own rich text understands, which makes the PDF: tables rather than boxes.
const QString kHead = QStringLiteral(
    "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    "style-src 'unsafe-inline'\">\n<title>%2</title>\n<style>\n"
    "body { font-family: sans-serif; font-size: 10pt; color: #161a22; background: #ffffff; }\n"
    "h1 { font-size: 15pt; margin-bottom: 4px; }\n"
    "h2 { font-size: 10pt; color: #5b6472; margin-top: 16px; }\n"
    "p.detail { color: #5b6472; margin: 0; }\n"
    "td { padding: 4px 8px; vertical-align: top; }\n"
    "td.time { color: #5b6472; white-space: nowrap; }\n"
    "td.author { font-weight: bold; }\n"
    "tr.out td { background: #e6f0ff; }\n"
    "tr.note td { background: #fff6dd; }\n"
    "span.fate { color: #c8372d; }\n"
    "</style>\n</head>\n<body>\n");

QString escaped(const QString& text) {
  return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

}  // namespace

QString transcriptHtml(const Transcript& transcript) {
  QString html = kHead.arg(QLocale().bcp47Name(), escaped(transcript.title));
  html += u"<h1>" + escaped(transcript.title) + u"</h1>\n";
  for (const QString& detail : transcript.details)
    html += u"<p class=\"detail\">" + escaped(detail) + u"</p>\n";
  QDate day;
  for (const TranscriptLine& line : transcript.lines) {
    const QDateTime at = line.at.toLocalTime();
    if (at.date() != day) {
      if (day.isValid()) html += u"</table>\n";
      day = at.date();
      html += u"<h2>" + escaped(QLocale().toString(day, QLocale::LongFormat)) +
              u"</h2>\n<table width=\"100%\" cellspacing=\"0\">\n";
    }
    html += line.isNote ? u"<tr class=\"note\">" : line.outgoing ? u"<tr class=\"out\">" : u"<tr>";
    html += u"<td class=\"time\" width=\"8%\">" + escaped(clockTime(at)) +
            u"</td><td class=\"author\" width=\"22%\">" + escaped(line.author) + u"</td><td>" +
            escaped(line.text);
    if (!line.fate.isEmpty()) html += u" <span class=\"fate\">(" + escaped(line.fate) + u")</span>";
    html += u"</td></tr>\n";
  }
  if (day.isValid()) html += u"</table>\n";
  return html + u"</body>\n</html>\n";
}

}  // namespace oc::ui
