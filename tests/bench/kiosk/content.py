#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""content.py FOLDER: makes the town the kiosk is measured with.

FOLDER/content holds the sample content, copies of its procedures and forms under new ids until there are 200
procedures, and the procedure "thirty-questions" with the one form of 30 questions of the same kinds, lengths and
conditions as the peers' form. FOLDER/kiosk.toml is the sample configuration for a panel of 1920 x 1080 pixels.
"""
import copy
import json
import pathlib
import re
import shutil
import sys

PROCEDURES = 200
SAMPLE = pathlib.Path(__file__).resolve().parents[3] / "kiosk-config"
LANGUAGES = {"fr": ("Question", "Oui", "Non", "Sans objet"), "de": ("Frage", "Ja", "Nein", "Entfällt"),
             "en": ("Question", "Yes", "No", "Does not apply")}
PAPERS = [("Carte d’identité", "Ausweis", "Identity card"),
          ("Justificatif de domicile", "Wohnsitznachweis", "Proof of address"),
          ("Livret de famille", "Familienbuch", "Family record book"), ("Photo", "Foto", "Photo")]


def text(french, german=None, english=None):
    return {"fr": french, "de": german or french, "en": english or french}


def question(number):
    """Field NUMBER (from 1): text, text, choice, text, a long choice, several choices, and again."""
    label = {tag: f"{words[0]} {number}" for tag, words in LANGUAGES.items()}
    field = {"id": f"q{number}", "kind": ("text", "text", "choice", "text", "choice", "choices")[(number - 1) % 6],
             "label": label, "required": number % 2 == 0}
    place = (number - 1) % 6
    if place == 2:
        field["options"] = [{"value": value, "label": {tag: words[i] for tag, words in LANGUAGES.items()}}
                            for i, value in enumerate(("yes", "no", "none"), start=1)]
    elif place == 4:
        field["options"] = [{"value": f"c{i}", "label": text(f"Commune {i}")} for i in range(40)]
    elif place == 5:
        field["options"] = [{"value": f"p{i}", "label": text(*paper)} for i, paper in enumerate(PAPERS)]
    if number % 5 == 0:
        field["visible"] = {"or": [{"!!": [{"var": f"q{max(3, number - 3)}"}]}, {"!=": [{"var": "q3"}, "no"]}]}
    return field


def thirty_questions():
    sections = [{"id": f"step{page + 1}", "title": text(f"Étape {page + 1}", f"Schritt {page + 1}", f"Step {page + 1}"),
                 "fields": [question(page * 10 + i) for i in range(1, 11)]} for page in range(3)]
    return {"id": "thirty-questions", "version": 1, "procedure": "thirty-questions", "minutes": 15,
            "title": text("Demande de trente réponses", "Antrag mit dreißig Antworten", "Request of thirty answers"),
            "nextSteps": [text("La mairie vous répond.", "Das Rathaus antwortet.", "The town hall answers.")],
            "sections": sections}


def renamed(procedure, new_id, forms):
    """A copy of PROCEDURE under NEW_ID, and copies of the forms it leads to. A counterpart has but one partner."""
    made = copy.deepcopy(procedure)
    made["id"] = new_id
    made.pop("counterpart", None)
    made["title"] = {tag: f"{words} {new_id.rsplit('-', 1)[1]}" for tag, words in procedure["title"].items()}
    copies = {}
    for outcome in made["guide"]["outcomes"]:
        if "form" in outcome:
            form = copy.deepcopy(forms[outcome["form"]])
            form["procedure"] = new_id
            form["id"] = outcome["form"] = f"{form['id']}-{new_id.rsplit('-', 1)[1]}"
            copies[form["id"]] = form
    return made, copies


def main(folder):
    content = folder / "content"
    shutil.rmtree(content, ignore_errors=True)
    shutil.copytree(SAMPLE / "content", content)

    def read(kind):
        return {path.stem: json.loads(path.read_text()) for path in sorted((content / kind).glob("*.json"))}

    def write(kind, item):
        item.pop("$schema", None)
        (content / kind / f"{item['id']}.json").write_text(json.dumps(item, ensure_ascii=False, indent=2) + "\n")

    procedures, forms = read("procedures"), read("forms")
    write("forms", thirty_questions())
    base = next(p for p in procedures.values()
                if sum("form" in outcome for outcome in p["guide"]["outcomes"]) and "counterpart" not in p)
    asked = copy.deepcopy(base)
    asked["id"] = "thirty-questions"
    for outcome in asked["guide"]["outcomes"]:
        if "form" in outcome:
            outcome["form"] = "thirty-questions"
    write("procedures", asked)
    names = list(procedures)
    for number in range(PROCEDURES - len(names) - 1):
        name = names[number % len(names)]
        made, copies = renamed(procedures[name], f"{name}-{number // len(names) + 2}", forms)
        write("procedures", made)
        for form in copies.values():
            write("forms", form)

    config = (SAMPLE / "kiosk.toml").read_text()
    for key, value in (("width", "1920"), ("height", "1080"), ("data", '"data"')):
        config = re.sub(rf"(?m)^{key} = .*$", f"{key} = {value}", config)
    (folder / "kiosk.toml").write_text(config)
    print(*(f"{len(list((content / kind).glob('*.json')))} {kind}" for kind in ("procedures", "forms")))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("content.py FOLDER")
    main(pathlib.Path(sys.argv[1]))
