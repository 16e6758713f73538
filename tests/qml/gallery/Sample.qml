// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the gallery in French, or in Arabic when the interface is mirrored.
pragma Singleton
import QtQuick
import Parvis.Theme

QtObject {
    readonly property bool arabic: Theme.arabicScript
    readonly property string title: arabic ? "بطاقة الهوية" : "Carte d’identité"
    readonly property string summary: arabic ? "طلب أو تجديد بطاقة الهوية" : "La demander, la renouveler, la déclarer perdue"
    readonly property string go: arabic ? "متابعة" : "Continuer"
    readonly property string back: arabic ? "رجوع" : "Retour"
    readonly property string help: arabic ? "مساعدة" : "Appeler quelqu’un"
    readonly property string question: arabic ? "لمن هذه البطاقة؟" : "Pour qui est cette carte d’identité ?"
    readonly property string adult: arabic ? "لشخص بالغ" : "Pour un adulte"
    readonly property string child: arabic ? "لطفل دون الثامنة عشرة" : "Pour un enfant de moins de 18 ans"
    readonly property string childHint: arabic ? "يجب أن يرافقه أحد الوالدين" : "Un parent doit venir avec l’enfant."
    readonly property string prose: arabic ? "أحضر الأوراق التالية:\n- صورة حديثة\n- إثبات السكن"
        : "Apportez ces papiers le jour du rendez-vous.\n\n- Une photo de moins de six mois\n- Un justificatif de domicile, par exemple une facture d’électricité à votre nom\n- Votre ancienne carte\n\nSi vous n’avez pas un papier, venez quand même : nous chercherons avec vous."
    readonly property string name: arabic ? "الاسم العائلي" : "Nom de famille"
    readonly property string nameValue: arabic ? "الحسن" : "Müller-Lefèvre"
}
