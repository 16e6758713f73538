// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/procedure.h"

#include <QJsonDocument>

namespace parvis::guide
{

/// A small procedure with joins, hidden options, costs, checklist and a rule on the day.
inline QJsonObject sampleProcedure()
{
    static const QByteArray text = R"({
  "id": "card", "site": "town", "icon": "id-card", "audiences": ["resident"], "categories": ["identity"],
  "title": {"en": "Card"}, "summary": {"en": "A card."}, "keywords": {"en": ["id"]},
  "sections": [{"id": "who", "title": {"en": "Who"}, "text": {"en": "All."}}],
  "guide": {
    "start": "whoFor",
    "questions": [
      {"id": "whoFor", "text": {"en": "For whom?"}, "options": [
        {"id": "adult", "label": {"en": "Adult"}, "next": "reason"},
        {"id": "child", "label": {"en": "Child"}, "next": "parent"},
        {"id": "foreigner", "label": {"en": "Foreigner"}, "next": {"outcome": "elsewhere"}}]},
      {"id": "parent", "text": {"en": "Are you a parent?"}, "options": [
        {"id": "yes", "label": {"en": "Yes"}, "next": "reason"},
        {"id": "no", "label": {"en": "No"}, "next": {"outcome": "elsewhere"}}]},
      {"id": "reason", "text": {"en": "Why?"}, "options": [
        {"id": "first", "label": {"en": "First"}, "next": "urgent"},
        {"id": "lost", "label": {"en": "Lost"}, "next": "urgent"},
        {"id": "married", "label": {"en": "Married"}, "visible": {"==": [{"var": "answers.whoFor"}, "adult"]}, "next": "urgent"},
        {"id": "jubilee", "label": {"en": "Jubilee"}, "visible": {">=": [{"var": "today"}, "2027-01-01"]}, "next": {"outcome": "apply"}}]},
      {"id": "urgent", "text": {"en": "Urgent?"}, "options": [
        {"id": "yes", "label": {"en": "Yes"}, "next": {"outcome": "apply"}},
        {"id": "no", "label": {"en": "No"}, "next": {"outcome": "apply"}}]}],
    "outcomes": [
      {"id": "apply", "kind": "proceed", "title": {"en": "Apply"}, "text": {"en": "Here."}, "checklist": ["photo", "parentCard", "report"],
       "form": "card-request", "costs": [
         {"label": {"en": "Stamp"}, "cents": 2500, "visible": {"==": [{"var": "answers.reason"}, "lost"]}},
         {"label": {"en": "Express"}, "cents": 990, "visible": {"==": [{"var": "answers.urgent"}, "yes"]}},
         {"label": {"en": "Card"}, "cents": 0}]},
      {"id": "elsewhere", "kind": "refer", "title": {"en": "Not here"}, "text": {"en": "There."},
       "referTo": {"name": {"en": "Prefecture"}, "detail": {"en": "Square"}}}],
    "checklist": [
      {"id": "photo", "text": {"en": "Photo"}, "original": true, "copies": 2},
      {"id": "parentCard", "text": {"en": "Card of the parent"}, "visible": {"==": [{"var": "answers.whoFor"}, "child"]}},
      {"id": "report", "text": {"en": "Report of loss"}, "visible": {"==": [{"var": "answers.reason"}, "lost"]}}]}})";
    return QJsonDocument::fromJson(text).object();
}

inline QJsonObject replaced(const QJsonObject &json, const QByteArray &from, const QByteArray &to)
{
    QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const qsizetype at = text.indexOf(from);
    return at < 0 ? QJsonObject() : QJsonDocument::fromJson(text.replace(at, from.size(), to)).object();
}

} // namespace parvis::guide
