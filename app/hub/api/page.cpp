// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/page.h"

namespace parvis::hub
{

ApiReply htmlPage(const QString &language, const QString &title, const QString &body, int status)
{
    const QString html =
        QStringLiteral(
            "<!doctype html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n<title>%2</title>\n"
            "<style>body{font:1.125rem/1.5 sans-serif;max-width:42rem;margin:0 auto;padding:1rem}"
            "button,a.act{font:inherit;display:inline-block;padding:.75rem 1.25rem;margin:.5rem 0}"
            "input{font:inherit;width:100%;max-width:20rem;box-sizing:border-box;padding:.6rem}h2{margin-top:2rem}"
            "td,th{text-align:start;padding:.25rem .75rem .25rem 0}</style>\n</head>\n<body>\n<main>\n%3</main>\n"
            "</body>\n</html>\n")
            .arg(language, title.toHtmlEscaped(), body);
    return {
        status,
        {{"Content-Type", "text/html; charset=utf-8"},
         {"Content-Language", language.toLatin1()},
         {"Content-Security-Policy",
          "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"},
         {"Referrer-Policy", "no-referrer"},
         {"Cache-Control", "no-store"}},
        html.toUtf8()};
}

} // namespace parvis::hub
