<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en_CA">
    <context>
        <name>About</name>
        <message>
            <source>About CQI Desktop</source>
            <translation>À propos de CQI Desktop</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Carnet</translation>
        </message>
        <message>
            <source>Contains data of the MAMH and the MRNF (Government of Québec, {cc_by}) and of GeoNames ({cc_by}), adapted; NAICS Canada classification, Statistics Canada.</source>
            <translation>Contient des données du MAMH et du MRNF (Gouvernement du Québec, {cc_by}) et de GeoNames ({cc_by}), adaptées; classification SCIAN Canada, Statistique Canada.</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Icons</source>
            <translation>Icônes</translation>
        </message>
        <message>
            <source>Material Design Icons, Pictogrammers ({apache}), through QtAwesome (MIT).</source>
            <translation>Material Design Icons, Pictogrammers ({apache}), par QtAwesome (MIT).</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Path of the book</source>
            <translation>Chemin du carnet</translation>
        </message>
        <message>
            <source>Qt {qt} and PySide {pyside}, The Qt Company (LGPL 3): you may replace them by another version.</source>
            <translation>Qt {qt} et PySide {pyside}, The Qt Company (LGPL 3) : vous pouvez les remplacer par une autre version.</translation>
        </message>
        <message>
            <source>SQLite (public domain), SQLCipher (BSD), peewee (MIT), openpyxl (MIT).</source>
            <translation>SQLite (domaine public), SQLCipher (BSD), peewee (MIT), openpyxl (MIT).</translation>
        </message>
        <message>
            <source>The client book of an export-promotion team, offline.</source>
            <translation>Le carnet de clientèle d’une équipe de promotion des exportations, hors ligne.</translation>
        </message>
        <message>
            <source>Version {version} · MIT licence</source>
            <translation>Version {version} · licence MIT</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Vos données</translation>
        </message>
    </context>
    <context>
        <name>Activities</name>
        <message numerus="yes">
            <source>%Ln absent</source>
            <translation>
                <numerusform>%Ln absente</numerusform>
                <numerusform>%Ln absentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln activit(y/ies)</source>
            <translation>
                <numerusform>%Ln activité</numerusform>
                <numerusform>%Ln activités</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln activit(y/ies) held for two regions count once in each, and once for the territory (rule 8).</source>
            <translation>
                <numerusform>%Ln activité tenue pour deux régions compte une fois dans chacune et une fois pour le territoire (règle 8).</numerusform>
                <numerusform>%Ln activités tenues pour deux régions comptent une fois dans chacune et une fois pour le territoire (règle 8).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln attendance(s)</source>
            <translation>
                <numerusform>%Ln présence</numerusform>
                <numerusform>%Ln présences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies)</source>
            <translation>
                <numerusform>%Ln entreprise</numerusform>
                <numerusform>%Ln entreprises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies) added to the book</source>
            <translation>
                <numerusform>%Ln entreprise ajoutée au carnet</numerusform>
                <numerusform>%Ln entreprises ajoutées au carnet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln concern(s)</source>
            <translation>
                <numerusform>%Ln préoccupation</numerusform>
                <numerusform>%Ln préoccupations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different compan(y/ies)</source>
            <translation>
                <numerusform>%Ln entreprise différente</numerusform>
                <numerusform>%Ln entreprises différentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln done of {total}</source>
            <translation>
                <numerusform>%Ln faite sur {total}</numerusform>
                <numerusform>%Ln faites sur {total}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln expected</source>
            <translation>
                <numerusform>%Ln attendue</numerusform>
                <numerusform>%Ln attendues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s)</source>
            <translation>
                <numerusform>%Ln intervention</numerusform>
                <numerusform>%Ln interventions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln late</source>
            <translation>
                <numerusform>%Ln en retard</numerusform>
                <numerusform>%Ln en retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) added to the sheet</source>
            <translation>
                <numerusform>%Ln ligne ajoutée à la feuille</numerusform>
                <numerusform>%Ln lignes ajoutées à la feuille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) marked: {attendance}</source>
            <translation>
                <numerusform>%Ln ligne marquée : {attendance}</numerusform>
                <numerusform>%Ln lignes marquées : {attendance}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) on the sheet</source>
            <translation>
                <numerusform>%Ln ligne sur la feuille</numerusform>
                <numerusform>%Ln lignes sur la feuille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) taken off the sheet</source>
            <translation>
                <numerusform>%Ln ligne retirée de la feuille</numerusform>
                <numerusform>%Ln lignes retirées de la feuille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked that were there</source>
            <translation>
                <numerusform>%Ln déjà inscrite, marquée</numerusform>
                <numerusform>%Ln déjà inscrites, marquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln outcome(s)</source>
            <translation>
                <numerusform>%Ln retombée</numerusform>
                <numerusform>%Ln retombées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person(s) added to the book</source>
            <translation>
                <numerusform>%Ln personne ajoutée au carnet</numerusform>
                <numerusform>%Ln personnes ajoutées au carnet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person(s) present</source>
            <translation>
                <numerusform>%Ln personne présente</numerusform>
                <numerusform>%Ln personnes présentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln present</source>
            <translation>
                <numerusform>%Ln présence</numerusform>
                <numerusform>%Ln présences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln registered</source>
            <translation>
                <numerusform>%Ln inscription en attente</numerusform>
                <numerusform>%Ln inscriptions en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln served since</source>
            <translation>
                <numerusform>%Ln servie depuis</numerusform>
                <numerusform>%Ln servies depuis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln synergy link(s)</source>
            <translation>
                <numerusform>%Ln lien de synergie</numerusform>
                <numerusform>%Ln liens de synergie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without anything since</source>
            <translation>
                <numerusform>%Ln sans rien depuis</numerusform>
                <numerusform>%Ln sans rien depuis</numerusform>
            </translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Action added</source>
            <translation>Action ajoutée</translation>
        </message>
        <message>
            <source>Action done: {text}</source>
            <translation>Action faite : {text}</translation>
        </message>
        <message>
            <source>Action to do again: {text}</source>
            <translation>Action à refaire : {text}</translation>
        </message>
        <message>
            <source>Action: change saved</source>
            <translation>Action : modification enregistrée</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Actions done</source>
            <translation>Actions faites</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Activity added: {title}</source>
            <translation>Activité ajoutée : {title}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln line(s) to the sheet</source>
            <translation>
                <numerusform>Ajouter %Ln ligne à la feuille</numerusform>
                <numerusform>Ajouter %Ln lignes à la feuille</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an action</source>
            <translation>Ajouter une action</translation>
        </message>
        <message>
            <source>Add an action…</source>
            <translation>Ajouter une action…</translation>
        </message>
        <message>
            <source>Add an activity</source>
            <translation>Ajouter une activité</translation>
        </message>
        <message>
            <source>Add an activity…</source>
            <translation>Ajouter une activité…</translation>
        </message>
        <message>
            <source>Add as</source>
            <translation>Ajouter comme</translation>
        </message>
        <message>
            <source>Add the person “{name}”</source>
            <translation>Ajouter la personne « {name} »</translation>
        </message>
        <message>
            <source>Add to the sheet</source>
            <translation>Ajouter à la feuille</translation>
        </message>
        <message>
            <source>Adv.</source>
            <translation>Cons.</translation>
        </message>
        <message>
            <source>After {day}: interventions done, links proposed, outcomes declared. That something came after an activity does not say that it came of it.</source>
            <translation>Après le {day} : interventions faites, liens proposés, retombées déclarées. Ce qui est venu après une activité n’en découle pas forcément.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>An awareness activity, a training group, a café export or a trade mission.</source>
            <translation>Une activité de sensibilisation, un groupe de formation, un café export ou une mission commerciale.</translation>
        </message>
        <message>
            <source>Answer by an action…</source>
            <translation>Répondre par une action…</translation>
        </message>
        <message>
            <source>Answers {company}: “{text}”</source>
            <translation>Répond à {company} : « {text} »</translation>
        </message>
        <message>
            <source>Arrived, latest first</source>
            <translation>Arrivées, la dernière d’abord</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présence</translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>Feuille de présence</translation>
        </message>
        <message>
            <source>Attendances:</source>
            <translation>Présences :</translation>
        </message>
        <message>
            <source>Awareness</source>
            <translation>Sensibilisation</translation>
        </message>
        <message>
            <source>Back to the list (Escape)</source>
            <translation>Revenir à la liste (Échap)</translation>
        </message>
        <message>
            <source>Café export</source>
            <translation>Café export</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Présentes</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Cells copied in Excel</source>
            <translation>Cellules copiées dans Excel</translation>
        </message>
        <message>
            <source>Choose a view</source>
            <translation>Choisir une vue</translation>
        </message>
        <message>
            <source>Choose the company…</source>
            <translation>Choisir l’entreprise…</translation>
        </message>
        <message>
            <source>Close the door</source>
            <translation>Fermer la porte</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Colonne {number}</translation>
        </message>
        <message>
            <source>Column {number}: {role}</source>
            <translation>Colonne {number} : {role}</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Company missing</source>
            <translation>Entreprise à préciser</translation>
        </message>
        <message>
            <source>Company or person to add</source>
            <translation>Entreprise ou personne à ajouter</translation>
        </message>
        <message>
            <source>Company or person…</source>
            <translation>Entreprise ou personne…</translation>
        </message>
        <message>
            <source>Concern</source>
            <translation>Préoccupation</translation>
        </message>
        <message>
            <source>Concern noted</source>
            <translation>Préoccupation notée</translation>
        </message>
        <message>
            <source>Concern: change saved</source>
            <translation>Préoccupation : modification enregistrée</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Préoccupations</translation>
        </message>
        <message>
            <source>Concerns and actions</source>
            <translation>Préoccupations et actions</translation>
        </message>
        <message>
            <source>Copy a column of names, or several columns, in Excel and paste them here (Ctrl+V).</source>
            <translation>Copiez dans Excel une colonne de noms, ou plusieurs colonnes, et collez-les ici (Ctrl+V).</translation>
        </message>
        <message>
            <source>Create “{name}” and {person}</source>
            <translation>Créer « {name} » et {person}</translation>
        </message>
        <message>
            <source>Ctrl+N: a line · Ctrl+V: paste names · P present · A absent · Ctrl+D: door</source>
            <translation>Ctrl+N : une ligne · Ctrl+V : coller des noms · P présence · A absence · Ctrl+D : porte</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Faite</translation>
        </message>
        <message>
            <source>Done, or to do again (Space)</source>
            <translation>Faite, ou à refaire (Espace)</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>Porte</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Enter: open · Ctrl+N: add · Delete: to the trash · F6: next area</source>
            <translation>Entrée : ouvrir · Ctrl+N : ajouter · Suppr : à la corbeille · F6 : zone suivante</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendues</translation>
        </message>
        <message>
            <source>Export sales</source>
            <translation>Ventes export</translation>
        </message>
        <message>
            <source>First letters of the company or of the person, then Enter</source>
            <translation>Premières lettres de l’entreprise ou de la personne, puis Entrée</translation>
        </message>
        <message>
            <source>First letters, Enter: present · Escape: close the door</source>
            <translation>Premières lettres, Entrée : présence · Échap : fermer la porte</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>For (all when empty)</source>
            <translation>Pour (toutes si vide)</translation>
        </message>
        <message>
            <source>Form of the activity</source>
            <translation>Fiche de l’activité</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>Held for</source>
            <translation>Tenue pour</translation>
        </message>
        <message>
            <source>In the book</source>
            <translation>Au carnet</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>À la corbeille</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>Invitation written: {name}</source>
            <translation>Invitation écrite : {name}</translation>
        </message>
        <message>
            <source>Invitation…</source>
            <translation>Invitation…</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Type :</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Dernière</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissée de côté</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Lines pasted</source>
            <translation>Lignes collées</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>Inscrites</translation>
        </message>
        <message>
            <source>Mark the selected lines absent (A)</source>
            <translation>Marquer l’absence des lignes choisies (A)</translation>
        </message>
        <message>
            <source>Mark the selected lines present (P)</source>
            <translation>Marquer la présence des lignes choisies (P)</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipalité</translation>
        </message>
        <message>
            <source>NEQ</source>
            <translation>NEQ</translation>
        </message>
        <message>
            <source>Names copied in Excel (Ctrl+V)</source>
            <translation>Noms copiés dans Excel (Ctrl+V)</translation>
        </message>
        <message>
            <source>New: added to the book</source>
            <translation>Nouvelle, à créer</translation>
        </message>
        <message>
            <source>No action yet. Those that are due show in the follow-ups of their owner.</source>
            <translation>Aucune action encore. Celles qui viennent à échéance paraissent dans les suivis de leur responsable.</translation>
        </message>
        <message>
            <source>No activity in this year and region yet.</source>
            <translation>Aucune activité encore pour cet exercice et cette région.</translation>
        </message>
        <message>
            <source>No activity with these filters.</source>
            <translation>Aucune activité avec ces filtres.</translation>
        </message>
        <message>
            <source>No concern noted: what keeps these companies awake?</source>
            <translation>Aucune préoccupation notée : qu’est-ce qui inquiète ces entreprises?</translation>
        </message>
        <message>
            <source>No line of the sheet with this text.</source>
            <translation>Aucune ligne de la feuille avec ce texte.</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Sans nom de personne</translation>
        </message>
        <message>
            <source>Nobody is marked present.</source>
            <translation>Aucune présence n’est marquée.</translation>
        </message>
        <message>
            <source>Nobody is on the sheet yet.</source>
            <translation>La feuille est encore vide.</translation>
        </message>
        <message>
            <source>Not on the sheet yet</source>
            <translation>Pas encore sur la feuille</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Note a concern</source>
            <translation>Noter une préoccupation</translation>
        </message>
        <message>
            <source>Note a concern…</source>
            <translation>Noter une préoccupation…</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>Note enregistrée</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Nothing is written before “Add to the sheet”. A company that only resembles one of the book is chosen by hand: Space or Enter on its line.</source>
            <translation>Rien n’est écrit avant « Ajouter à la feuille ». L’entreprise qui ressemble seulement à une autre du carnet se choisit à la main : Espace ou Entrée sur sa ligne.</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln compan(y/ies) that came:</source>
            <translation>
                <numerusform>De %Ln entreprise venue :</numerusform>
                <numerusform>Des %Ln entreprises venues :</numerusform>
            </translation>
        </message>
        <message>
            <source>On the sheet: {attendance}</source>
            <translation>Sur la feuille : {attendance}</translation>
        </message>
        <message>
            <source>Open the door</source>
            <translation>Ouvrir la porte</translation>
        </message>
        <message>
            <source>Other activity</source>
            <translation>Autre activité</translation>
        </message>
        <message>
            <source>Other regions, the last day and the rest are filled on its page.</source>
            <translation>Les autres régions, le dernier jour et le reste se remplissent sur sa fiche.</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Retombées</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Pages of the sheet</source>
            <translation>Pages de la feuille</translation>
        </message>
        <message>
            <source>Parts of the activity</source>
            <translation>Parties de l’activité</translation>
        </message>
        <message>
            <source>Paste names: {activity}</source>
            <translation>Coller des noms : {activity}</translation>
        </message>
        <message>
            <source>Paste names…</source>
            <translation>Coller des noms…</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Texte collé</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Person of this company</source>
            <translation>Personne de cette entreprise</translation>
        </message>
        <message>
            <source>Person, or Enter to go on</source>
            <translation>Personne, ou Entrée pour continuer</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Place:</source>
            <translation>Lieu :</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifiée</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présence</translation>
        </message>
        <message>
            <source>Present already</source>
            <translation>Déjà présente</translation>
        </message>
        <message>
            <source>Preview and print the sheet to sign (Ctrl+P)</source>
            <translation>Voir et imprimer la feuille à signer (Ctrl+P)</translation>
        </message>
        <message>
            <source>Put in the trash: {name}</source>
            <translation>Mis à la corbeille : {name}</translation>
        </message>
        <message>
            <source>Recognised</source>
            <translation>Reconnue</translation>
        </message>
        <message>
            <source>Recognised by the person</source>
            <translation>Reconnue par la personne</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Régions</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Inscription</translation>
        </message>
        <message>
            <source>Resembles: to choose</source>
            <translation>Ressemble, à choisir</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Several: to choose</source>
            <translation>Plusieurs, à choisir</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Feuille à signer</translation>
        </message>
        <message>
            <source>Sign-in sheet…</source>
            <translation>Feuille à signer…</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Take the selected lines off the sheet (Delete)</source>
            <translation>Retirer les lignes choisies de la feuille (Suppr)</translation>
        </message>
        <message>
            <source>They count once the activity is marked held.</source>
            <translation>Elles compteront quand l’activité sera marquée tenue.</translation>
        </message>
        <message>
            <source>Tick the lines to add.</source>
            <translation>Cochez les lignes à ajouter.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Title:</source>
            <translation>Titre :</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Trade mission</source>
            <translation>Mission commerciale</translation>
        </message>
        <message>
            <source>Training group</source>
            <translation>Groupe de formation</translation>
        </message>
        <message>
            <source>Two keystrokes an arrival (Ctrl+D)</source>
            <translation>Deux touches par arrivée (Ctrl+D)</translation>
        </message>
        <message>
            <source>Type a company above, or copy a column of names in Excel and press Ctrl+V.</source>
            <translation>Tapez une entreprise ci-dessus, ou copiez une colonne de noms dans Excel et faites Ctrl+V.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What happened since</source>
            <translation>Ce qui s’est passé depuis</translation>
        </message>
        <message>
            <source>What happened since with each company that came</source>
            <translation>Ce qui s’est passé depuis avec chaque entreprise venue</translation>
        </message>
        <message>
            <source>What happens with the companies that come shows here, from the day after.</source>
            <translation>Ce qui se passe avec les entreprises venues paraît ici dès le lendemain.</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Ce que c’est</translation>
        </message>
        <message>
            <source>Who arrives</source>
            <translation>Qui arrive</translation>
        </message>
        <message>
            <source>Whole territory</source>
            <translation>Tout le territoire</translation>
        </message>
        <message>
            <source>Without a region</source>
            <translation>Sans région</translation>
        </message>
        <message>
            <source>Write an iCalendar file to send with the invitation</source>
            <translation>Écrire un fichier iCalendar à joindre à l’invitation</translation>
        </message>
        <message>
            <source>Write the invitation</source>
            <translation>Écrire l’invitation</translation>
        </message>
        <message>
            <source>counts no more: {what}</source>
            <translation>ne compte plus : {what}</translation>
        </message>
        <message>
            <source>none noted</source>
            <translation>aucune notée</translation>
        </message>
        <message>
            <source>noted</source>
            <translation>notées</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln compan(y/ies)</source>
            <translation>
                <numerusform>de %Ln entreprise</numerusform>
                <numerusform>de %Ln entreprises</numerusform>
            </translation>
        </message>
        <message>
            <source>perhaps {name}</source>
            <translation>peut-être {name}</translation>
        </message>
        <message>
            <source>several people of one company are one attendance (rule 9)</source>
            <translation>plusieurs personnes d’une entreprise font une présence (règle 9)</translation>
        </message>
        <message>
            <source>the e-mail cannot be right and is left out</source>
            <translation>ce courriel ne peut être bon : il est laissé de côté</translation>
        </message>
        <message>
            <source>{attendances}, {companies}: one that came to two activities counts once (rule 9).</source>
            <translation>{attendances}, {companies} : celle qui est venue à deux activités y compte une seule fois (règle 9).</translation>
        </message>
        <message>
            <source>{name} added to the book and to the sheet. Complete its place later.</source>
            <translation>{name} ajoutée au carnet et à la feuille. Son adresse reste à compléter.</translation>
        </message>
        <message>
            <source>{name} added to the sheet</source>
            <translation>{name} sur la feuille</translation>
        </message>
        <message>
            <source>{name} was on the sheet already: marked</source>
            <translation>{name} était déjà sur la feuille : marquée</translation>
        </message>
        <message>
            <source>{name}: {attendance}</source>
            <translation>{name} : {attendance}</translation>
        </message>
        <message>
            <source>{sales} of export sales</source>
            <translation>{sales} de ventes à l’exportation</translation>
        </message>
    </context>
    <context>
        <name>Adviser</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a person to the team</source>
            <translation>Ajouter une personne à l’équipe</translation>
        </message>
        <message>
            <source>Add a person…</source>
            <translation>Ajouter une personne…</translation>
        </message>
        <message>
            <source>First and last name</source>
            <translation>Prénom et nom</translation>
        </message>
        <message>
            <source>Say who is at the keyboard</source>
            <translation>Dire qui est au clavier</translation>
        </message>
        <message>
            <source>They will sign what is changed on this device from now on.</source>
            <translation>Cette personne signera désormais ce qui est modifié sur cet appareil.</translation>
        </message>
        <message>
            <source>Who is at the keyboard</source>
            <translation>Qui est au clavier</translation>
        </message>
        <message>
            <source>{name} signs the changes</source>
            <translation>{name} signe les modifications</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Restoring the backup</source>
            <translation>Restauration de la sauvegarde</translation>
        </message>
        <message>
            <source>This book cannot be opened.</source>
            <translation>Ce carnet ne peut pas être ouvert.</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message numerus="yes">
            <source>%Ln almost counted</source>
            <translation>
                <numerusform>%Ln presque comptée</numerusform>
                <numerusform>%Ln presque comptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies) without an MRC</source>
            <translation>
                <numerusform>%Ln entreprise sans MRC</numerusform>
                <numerusform>%Ln entreprises sans MRC</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln contact(s) without consent</source>
            <translation>
                <numerusform>%Ln personne-contact sans consentement</numerusform>
                <numerusform>%Ln personnes-contacts sans consentement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln diagnostic(s) without a completion date</source>
            <translation>
                <numerusform>%Ln diagnostic sans date de fin</numerusform>
                <numerusform>%Ln diagnostics sans date de fin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln exchange conflict(s) to examine</source>
            <translation>
                <numerusform>%Ln conflit d’échange à examiner</numerusform>
                <numerusform>%Ln conflits d’échange à examiner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s) without hours</source>
            <translation>
                <numerusform>%Ln intervention sans heures</numerusform>
                <numerusform>%Ln interventions sans heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln late entr(y/ies)</source>
            <translation>
                <numerusform>%Ln saisie tardive</numerusform>
                <numerusform>%Ln saisies tardives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln likely double(s)</source>
            <translation>
                <numerusform>%Ln doublon probable</numerusform>
                <numerusform>%Ln doublons probables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them served this year</source>
            <translation>
                <numerusform>%Ln a reçu un service cette année</numerusform>
                <numerusform>%Ln ont reçu un service cette année</numerusform>
            </translation>
        </message>
        <message>
            <source>A verified copy on another disk outlives this one</source>
            <translation>Une copie vérifiée sur un autre disque survit à celui-ci</translation>
        </message>
        <message>
            <source>Almost counted: not in any total until dated</source>
            <translation>Presque comptés : dans aucun total tant qu’ils ne sont pas datés</translation>
        </message>
        <message>
            <source>An e-mail address and nothing in the ledger</source>
            <translation>Un courriel et aucun consentement au registre</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Sauvegarder</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Counted twice as long as they are not merged</source>
            <translation>Comptés deux fois tant qu’ils ne sont pas fusionnés</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Done on that day</source>
            <translation>Terminé ce jour-là</translation>
        </message>
        <message>
            <source>Examine</source>
            <translation>Examiner</translation>
        </message>
        <message>
            <source>In a large book, comparing takes a moment</source>
            <translation>Dans un grand carnet, la comparaison demande un moment</translation>
        </message>
        <message>
            <source>It took place</source>
            <translation>A eu lieu</translation>
        </message>
        <message numerus="yes">
            <source>Last backup %n day(s) ago</source>
            <translation>
                <numerusform>Dernière sauvegarde il y a %n jour</numerusform>
                <numerusform>Dernière sauvegarde il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Likely doubles not looked for yet</source>
            <translation>Doublons probables pas encore cherchés</translation>
        </message>
        <message>
            <source>Look for them</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Missing from the hours of the year</source>
            <translation>Absentes des heures de l’exercice</translation>
        </message>
        <message>
            <source>No backup made on this laptop</source>
            <translation>Aucune sauvegarde faite sur cet appareil</translation>
        </message>
        <message>
            <source>No record to complete.</source>
            <translation>Aucune fiche à compléter.</translation>
        </message>
        <message>
            <source>None of them has received a service this year</source>
            <translation>Aucune n’a encore reçu de service cette année</translation>
        </message>
        <message>
            <source>Noted more than {days} days after the date</source>
            <translation>Notées plus de {days} jours après leur date</translation>
        </message>
        <message>
            <source>Nothing is lost</source>
            <translation>Rien n’est perdu</translation>
        </message>
        <message>
            <source>Nothing to settle.</source>
            <translation>Rien à régler.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Planned for a day that has passed, or registered and not marked present</source>
            <translation>Planifiées pour un jour passé, ou inscrites sans présence notée</translation>
        </message>
        <message>
            <source>Records to settle</source>
            <translation>Fiches à régler</translation>
        </message>
        <message>
            <source>See both</source>
            <translation>Voir les deux</translation>
        </message>
        <message>
            <source>See the list</source>
            <translation>Voir la liste</translation>
        </message>
        <message>
            <source>Set the date</source>
            <translation>Dater</translation>
        </message>
        <message>
            <source>Specify</source>
            <translation>Préciser</translation>
        </message>
        <message>
            <source>To settle</source>
            <translation>À régler</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Détail</translation>
        </message>
        <message>
            <source>the first {count} are listed</source>
            <translation>les {count} premières sont listées</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>A backup is a whole copy of the book, with its history. Keep it on another disk.</source>
            <translation>Une sauvegarde est une copie entière du carnet, avec son historique. Gardez-la sur un autre disque.</translation>
        </message>
        <message>
            <source>Back up a copy…</source>
            <translation>Sauvegarder une copie…</translation>
        </message>
        <message>
            <source>Backups made on this laptop</source>
            <translation>Sauvegardes faites sur cet appareil</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>No backup made on this laptop yet</source>
            <translation>Aucune sauvegarde faite sur cet appareil</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>each copy was opened and compared with the book, row by row</source>
            <translation>chaque copie a été ouverte et comparée au carnet, ligne par ligne</translation>
        </message>
        <message>
            <source>not there for now</source>
            <translation>absente pour le moment</translation>
        </message>
    </context>
    <context>
        <name>BookCommands</name>
        <message>
            <source>About CQI Desktop…</source>
            <translation>À propos de CQI Desktop…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message numerus="yes">
            <source>Backup written and verified: %Ln record(s)</source>
            <translation>
                <numerusform>Sauvegarde écrite et vérifiée : %Ln enregistrement</numerusform>
                <numerusform>Sauvegarde écrite et vérifiée : %Ln enregistrements</numerusform>
            </translation>
        </message>
        <message>
            <source>Books (*.cqi)</source>
            <translation>Carnets (*.cqi)</translation>
        </message>
        <message>
            <source>Choose the backup to restore</source>
            <translation>Choisir la sauvegarde à restaurer</translation>
        </message>
        <message>
            <source>Lock the book</source>
            <translation>Verrouiller le carnet</translation>
        </message>
        <message>
            <source>Make a new book</source>
            <translation>Créer un carnet</translation>
        </message>
        <message>
            <source>Make a verified backup</source>
            <translation>Faire une sauvegarde vérifiée</translation>
        </message>
        <message>
            <source>Make a verified backup…</source>
            <translation>Faire une sauvegarde vérifiée…</translation>
        </message>
        <message>
            <source>New book…</source>
            <translation>Nouveau carnet…</translation>
        </message>
        <message>
            <source>Open a book</source>
            <translation>Ouvrir un carnet</translation>
        </message>
        <message>
            <source>Open a book…</source>
            <translation>Ouvrir un carnet…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Open the folder of the book</source>
            <translation>Ouvrir le dossier du carnet</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>This book has no password: set one in the settings.</source>
            <translation>Ce carnet n’a pas de mot de passe : mettez-en un dans les réglages.</translation>
        </message>
        <message>
            <source>book.cqi</source>
            <translation>carnet.cqi</translation>
        </message>
    </context>
    <context>
        <name>BookLock</name>
        <message>
            <source>Close it there to write here. To read it, nothing more is needed.</source>
            <translation>Fermez-le là-bas pour écrire ici. Pour le lire, il n’y a rien à faire de plus.</translation>
        </message>
        <message>
            <source>Do not open</source>
            <translation>Ne pas ouvrir</translation>
        </message>
        <message>
            <source>If that machine was switched off while the book was open, the book may be opened all the same.</source>
            <translation>Si cet appareil a été éteint pendant que le carnet était ouvert, vous pouvez ouvrir le carnet quand même.</translation>
        </message>
        <message>
            <source>Open all the same</source>
            <translation>Ouvrir quand même</translation>
        </message>
        <message>
            <source>Open by {holder}.</source>
            <translation>Ouvert par {holder}.</translation>
        </message>
        <message>
            <source>Open for reading only</source>
            <translation>Ouvrir en lecture seule</translation>
        </message>
        <message>
            <source>The book {name} is open elsewhere.</source>
            <translation>Le carnet {name} est ouvert ailleurs.</translation>
        </message>
        <message>
            <source>another window</source>
            <translation>une autre fenêtre</translation>
        </message>
        <message>
            <source>on {machine}</source>
            <translation>sur {machine}</translation>
        </message>
        <message>
            <source>since {moment}</source>
            <translation>depuis {moment}</translation>
        </message>
    </context>
    <context>
        <name>BookPlace</name>
        <message>
            <source>Open for reading only: nothing can be changed here. Open by {holder}.</source>
            <translation>Ouvert en lecture seule : rien ne peut être modifié ici. Ouvert par {holder}.</translation>
        </message>
        <message>
            <source>This book is in a folder that {name} copies: two devices that open it may damage it. Move it to the disk of this device; a team exchanges through the page Exchange.</source>
            <translation>Ce carnet est dans un dossier que {name} copie : deux appareils qui l’ouvrent peuvent l’abîmer. Placez-le sur le disque de cet appareil; une équipe échange par la page Échange.</translation>
        </message>
        <message>
            <source>This book is on a network disk: two devices that open it may damage it. Move it to the disk of this device; a team exchanges through the page Exchange.</source>
            <translation>Ce carnet est sur un disque réseau : deux appareils qui l’ouvrent peuvent l’abîmer. Placez-le sur le disque de cet appareil; une équipe échange par la page Échange.</translation>
        </message>
    </context>
    <context>
        <name>Breakdown</name>
        <message>
            <source>Activities held</source>
            <translation>Activités tenues</translation>
        </message>
        <message>
            <source>Attendances</source>
            <translation>Présences</translation>
        </message>
        <message>
            <source>Declared sales, in dollars</source>
            <translation>Ventes déclarées, en dollars</translation>
        </message>
        <message>
            <source>Different companies</source>
            <translation>Entreprises différentes</translation>
        </message>
        <message>
            <source>Documents completed</source>
            <translation>Documents complétés</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Indicators of the team</source>
            <translation>Indicateurs de l’équipe</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>MRC to specify</source>
            <translation>MRC à préciser</translation>
        </message>
        <message>
            <source>Published figure: the records of that year are not in the book.</source>
            <translation>Donnée publiée : les registres de cette année ne sont pas au carnet.</translation>
        </message>
        <message>
            <source>Synergy links</source>
            <translation>Liens de synergie</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Whole territory</source>
            <translation>Tout le territoire</translation>
        </message>
        <message>
            <source>attendances</source>
            <translation>présences</translation>
        </message>
        <message>
            <source>companies</source>
            <translation>entreprises</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corrigé</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>compté</translation>
        </message>
        <message>
            <source>counted, by MRC</source>
            <translation>compté, par MRC</translation>
        </message>
        <message>
            <source>counted, by region</source>
            <translation>compté, par région</translation>
        </message>
        <message>
            <source>for the whole region</source>
            <translation>pour toute la région</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>gelé</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>heures</translation>
        </message>
        <message>
            <source>interventions</source>
            <translation>interventions</translation>
        </message>
        <message>
            <source>n. d.: this figure was not published and the records of the year are not in the book.</source>
            <translation>n. d. : cette donnée n’a pas été publiée et les registres de l’année ne sont pas au carnet.</translation>
        </message>
        <message>
            <source>not filed with a funder</source>
            <translation>non déposés auprès d’un bailleur</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publié</translation>
        </message>
        <message>
            <source>rule {number}</source>
            <translation>règle {number}</translation>
        </message>
        <message>
            <source>s. o.: this indicator holds from {day} on.</source>
            <translation>s. o. : cet indicateur est en vigueur depuis le {day}.</translation>
        </message>
        <message>
            <source>s. o.: {region} was not served yet.</source>
            <translation>s. o. : {region} n’était pas encore desservie.</translation>
        </message>
        <message>
            <source>{part} since {year}</source>
            <translation>{part} depuis {year}</translation>
        </message>
    </context>
    <context>
        <name>CalendarFile</name>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Follow-up: {company}</source>
            <translation>Suivi : {company}</translation>
        </message>
    </context>
    <context>
        <name>Cause</name>
        <message>
            <source>MRC corrected</source>
            <translation>MRC corrigée</translation>
        </message>
        <message>
            <source>amount corrected</source>
            <translation>quantité corrigée</translation>
        </message>
        <message>
            <source>companies merged</source>
            <translation>entreprises fusionnées</translation>
        </message>
        <message>
            <source>counting rules changed</source>
            <translation>règles de calcul modifiées</translation>
        </message>
        <message>
            <source>date corrected</source>
            <translation>date corrigée</translation>
        </message>
        <message>
            <source>entered since</source>
            <translation>saisie depuis</translation>
        </message>
        <message>
            <source>erased for privacy</source>
            <translation>effacement pour la vie privée</translation>
        </message>
        <message>
            <source>given to another company</source>
            <translation>attribution à une autre entreprise</translation>
        </message>
        <message>
            <source>merge undone</source>
            <translation>fusion annulée</translation>
        </message>
        <message>
            <source>no change of the book explains it</source>
            <translation>aucune modification du carnet ne l’explique</translation>
        </message>
        <message>
            <source>published figures entered since</source>
            <translation>données publiées saisies depuis</translation>
        </message>
        <message>
            <source>published, its records not in the book</source>
            <translation>donnée publiée dont les fiches ne sont pas dans le carnet</translation>
        </message>
        <message>
            <source>put in the trash</source>
            <translation>mise à la corbeille</translation>
        </message>
        <message>
            <source>restored from the trash</source>
            <translation>restauration de la corbeille</translation>
        </message>
        <message>
            <source>service or kind changed</source>
            <translation>service ou genre changé</translation>
        </message>
        <message>
            <source>status changed</source>
            <translation>statut changé</translation>
        </message>
        <message>
            <source>territory or region changed</source>
            <translation>territoire ou région modifiés</translation>
        </message>
        <message>
            <source>the year had no other record then (n. d.)</source>
            <translation>l’exercice n’avait alors aucune autre fiche (n. d.)</translation>
        </message>
        <message>
            <source>the year has no other record left (n. d.)</source>
            <translation>l’exercice n’a plus aucune autre fiche (n. d.)</translation>
        </message>
    </context>
    <context>
        <name>ChangeSet</name>
        <message>
            <source>Add a company</source>
            <translation>Ajouter une entreprise</translation>
        </message>
        <message>
            <source>Add a contact</source>
            <translation>Ajouter une personne-contact</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>Ajouter un document</translation>
        </message>
        <message>
            <source>Add a programme of funding</source>
            <translation>Ajouter un programme de financement</translation>
        </message>
        <message>
            <source>Add a project</source>
            <translation>Ajouter un projet</translation>
        </message>
        <message>
            <source>Add a report template</source>
            <translation>Ajouter un gabarit de bailleur</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Ajouter un service</translation>
        </message>
        <message>
            <source>Add a source of funding</source>
            <translation>Ajouter une source de financement</translation>
        </message>
        <message>
            <source>Add an action</source>
            <translation>Ajouter une action</translation>
        </message>
        <message>
            <source>Add an activity</source>
            <translation>Ajouter une activité</translation>
        </message>
        <message>
            <source>Add an adviser</source>
            <translation>Ajouter une conseillère ou un conseiller</translation>
        </message>
        <message>
            <source>Add an indicator of the team</source>
            <translation>Ajouter un indicateur de l’équipe</translation>
        </message>
        <message>
            <source>Anonymise a contact</source>
            <translation>Anonymiser un contact</translation>
        </message>
        <message>
            <source>Answer a privacy request</source>
            <translation>Répondre à une demande</translation>
        </message>
        <message>
            <source>Answer a question</source>
            <translation>Répondre à une question</translation>
        </message>
        <message>
            <source>Apply a withdrawal of consent</source>
            <translation>Appliquer un retrait de consentement</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Archive a company</source>
            <translation>Archiver une entreprise</translation>
        </message>
        <message>
            <source>Archive a contact</source>
            <translation>Archiver une personne-contact</translation>
        </message>
        <message>
            <source>Archive companies</source>
            <translation>Archiver des entreprises</translation>
        </message>
        <message>
            <source>Ask companies in a survey</source>
            <translation>Interroger des entreprises dans une enquête</translation>
        </message>
        <message>
            <source>Begin a questionnaire</source>
            <translation>Commencer un questionnaire</translation>
        </message>
        <message>
            <source>Change a setting of the team</source>
            <translation>Modifier un réglage de l’équipe</translation>
        </message>
        <message>
            <source>Change a view</source>
            <translation>Modifier une vue</translation>
        </message>
        <message>
            <source>Change an indicator of the team</source>
            <translation>Modifier un indicateur de l’équipe</translation>
        </message>
        <message>
            <source>Change the order of the services</source>
            <translation>Changer l’ordre des services</translation>
        </message>
        <message>
            <source>Change the retention calendar</source>
            <translation>Changer le calendrier de conservation</translation>
        </message>
        <message>
            <source>Change the status of a synergy link</source>
            <translation>Changer le statut d’un lien de synergie</translation>
        </message>
        <message>
            <source>Choose the indicators shown</source>
            <translation>Choisir les indicateurs affichés</translation>
        </message>
        <message>
            <source>Claim interventions for a source of funding</source>
            <translation>Imputer des interventions à une source de financement</translation>
        </message>
        <message>
            <source>Closing asked for</source>
            <translation>Clôture demandée</translation>
        </message>
        <message>
            <source>Closing confirmed</source>
            <translation>Clôture confirmée</translation>
        </message>
        <message>
            <source>Complete a questionnaire</source>
            <translation>Compléter un questionnaire</translation>
        </message>
        <message>
            <source>Complete an incident</source>
            <translation>Compléter un incident</translation>
        </message>
        <message>
            <source>Conflict decided</source>
            <translation>Conflit réglé</translation>
        </message>
        <message>
            <source>Dismiss a suggestion</source>
            <translation>Écarter une suggestion</translation>
        </message>
        <message>
            <source>Edit a company</source>
            <translation>Modifier une entreprise</translation>
        </message>
        <message>
            <source>Edit a concern</source>
            <translation>Modifier une préoccupation</translation>
        </message>
        <message>
            <source>Edit a contact</source>
            <translation>Modifier une personne-contact</translation>
        </message>
        <message>
            <source>Edit a participation</source>
            <translation>Modifier une participation</translation>
        </message>
        <message>
            <source>Edit a programme of funding</source>
            <translation>Modifier un programme de financement</translation>
        </message>
        <message>
            <source>Edit a project</source>
            <translation>Modifier un projet</translation>
        </message>
        <message>
            <source>Edit a region</source>
            <translation>Modifier une région</translation>
        </message>
        <message>
            <source>Edit a service</source>
            <translation>Modifier un service</translation>
        </message>
        <message>
            <source>Edit a source of funding</source>
            <translation>Modifier une source de financement</translation>
        </message>
        <message>
            <source>Edit a survey</source>
            <translation>Modifier une enquête</translation>
        </message>
        <message>
            <source>Edit a synergy link</source>
            <translation>Modifier un lien de synergie</translation>
        </message>
        <message>
            <source>Edit a version of a questionnaire</source>
            <translation>Modifier une version de questionnaire</translation>
        </message>
        <message>
            <source>Edit an action</source>
            <translation>Modifier une action</translation>
        </message>
        <message>
            <source>Edit an activity</source>
            <translation>Modifier une activité</translation>
        </message>
        <message>
            <source>Edit an adviser</source>
            <translation>Modifier une conseillère ou un conseiller</translation>
        </message>
        <message>
            <source>Edit an answer to a survey</source>
            <translation>Modifier une réponse à une enquête</translation>
        </message>
        <message>
            <source>Edit an intervention</source>
            <translation>Modifier une intervention</translation>
        </message>
        <message>
            <source>Edit an outcome</source>
            <translation>Modifier une retombée</translation>
        </message>
        <message>
            <source>Edit several companies</source>
            <translation>Modifier plusieurs entreprises</translation>
        </message>
        <message>
            <source>Enter a consent</source>
            <translation>Inscrire un consentement</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>Effacement</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>Fill in the place of a company</source>
            <translation>Préciser le lieu d’une entreprise</translation>
        </message>
        <message>
            <source>Follow a company again</source>
            <translation>Suivre de nouveau une entreprise</translation>
        </message>
        <message>
            <source>Freeze a submission</source>
            <translation>Geler une soumission</translation>
        </message>
        <message>
            <source>Generated data</source>
            <translation>Données générées</translation>
        </message>
        <message>
            <source>Hand over to another adviser</source>
            <translation>Transmettre à une autre personne de l’équipe</translation>
        </message>
        <message>
            <source>Headers of a list remembered</source>
            <translation>En-têtes d’une liste retenus</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importation</translation>
        </message>
        <message>
            <source>Laptop named</source>
            <translation>Appareil nommé</translation>
        </message>
        <message>
            <source>Laptop shut out</source>
            <translation>Appareil exclu</translation>
        </message>
        <message>
            <source>Make a survey</source>
            <translation>Créer une enquête</translation>
        </message>
        <message>
            <source>Make a version of a questionnaire</source>
            <translation>Créer une version de questionnaire</translation>
        </message>
        <message>
            <source>Map the cells of a report template</source>
            <translation>Associer les cellules d’un gabarit de bailleur</translation>
        </message>
        <message>
            <source>Mark a follow-up done</source>
            <translation>Marquer un suivi comme fait</translation>
        </message>
        <message>
            <source>Mark an action done</source>
            <translation>Marquer une action faite</translation>
        </message>
        <message>
            <source>Mark the records of a year complete</source>
            <translation>Déclarer complets les registres d’un exercice</translation>
        </message>
        <message>
            <source>Merge companies</source>
            <translation>Fusionner des entreprises</translation>
        </message>
        <message>
            <source>Merge several companies</source>
            <translation>Fusionner plusieurs entreprises</translation>
        </message>
        <message>
            <source>Name a report template</source>
            <translation>Nommer un gabarit de bailleur</translation>
        </message>
        <message>
            <source>New book</source>
            <translation>Nouveau carnet</translation>
        </message>
        <message>
            <source>New laptop</source>
            <translation>Nouvel appareil</translation>
        </message>
        <message>
            <source>Note a concern</source>
            <translation>Noter une préoccupation</translation>
        </message>
        <message>
            <source>Note the answer of a company</source>
            <translation>Noter la réponse d’une entreprise</translation>
        </message>
        <message>
            <source>Note the hours of the week</source>
            <translation>Noter les heures de la semaine</translation>
        </message>
        <message>
            <source>Open a questionnaire again</source>
            <translation>Rouvrir un questionnaire</translation>
        </message>
        <message>
            <source>Pin a view</source>
            <translation>Épingler une vue</translation>
        </message>
        <message>
            <source>Plan the follow-ups of a questionnaire</source>
            <translation>Prévoir les suivis d’un questionnaire</translation>
        </message>
        <message>
            <source>Postpone a follow-up</source>
            <translation>Reporter un suivi</translation>
        </message>
        <message>
            <source>Postpone an action</source>
            <translation>Reporter une action</translation>
        </message>
        <message>
            <source>Propose a suggestion again</source>
            <translation>Proposer une suggestion de nouveau</translation>
        </message>
        <message>
            <source>Propose a synergy link</source>
            <translation>Proposer un lien de synergie</translation>
        </message>
        <message>
            <source>Put a questionnaire in the trash</source>
            <translation>Mettre un questionnaire à la corbeille</translation>
        </message>
        <message>
            <source>Put a view in the trash</source>
            <translation>Mettre une vue à la corbeille</translation>
        </message>
        <message>
            <source>Put an indicator of the team in the trash</source>
            <translation>Mettre un indicateur de l’équipe à la corbeille</translation>
        </message>
        <message>
            <source>Put companies in the trash</source>
            <translation>Mettre des entreprises à la corbeille</translation>
        </message>
        <message>
            <source>Put in the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Put interventions in the trash</source>
            <translation>Mettre des interventions à la corbeille</translation>
        </message>
        <message>
            <source>Put synergy links in the trash</source>
            <translation>Mettre des liens de synergie à la corbeille</translation>
        </message>
        <message>
            <source>Record a historical submission</source>
            <translation>Consigner une soumission historique</translation>
        </message>
        <message>
            <source>Record a measure</source>
            <translation>Consigner une mesure datée</translation>
        </message>
        <message>
            <source>Record a participation</source>
            <translation>Consigner une participation</translation>
        </message>
        <message>
            <source>Record a privacy request</source>
            <translation>Inscrire une demande</translation>
        </message>
        <message>
            <source>Record an attendance sheet</source>
            <translation>Consigner une feuille de présence</translation>
        </message>
        <message>
            <source>Record an incident</source>
            <translation>Inscrire un incident</translation>
        </message>
        <message>
            <source>Record an intervention</source>
            <translation>Consigner une intervention</translation>
        </message>
        <message>
            <source>Record an outcome</source>
            <translation>Consigner une retombée</translation>
        </message>
        <message>
            <source>Record attendances</source>
            <translation>Consigner des présences</translation>
        </message>
        <message>
            <source>Rectify a contact</source>
            <translation>Rectifier un contact</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablissement</translation>
        </message>
        <message>
            <source>Remind the companies of a survey</source>
            <translation>Relancer les entreprises d’une enquête</translation>
        </message>
        <message>
            <source>Remove a target</source>
            <translation>Retirer une cible</translation>
        </message>
        <message>
            <source>Rename a document</source>
            <translation>Renommer un document</translation>
        </message>
        <message>
            <source>Rename a view</source>
            <translation>Renommer une vue</translation>
        </message>
        <message>
            <source>Repair of the change log</source>
            <translation>Réparation du journal des changements</translation>
        </message>
        <message>
            <source>Replace the file of a report template</source>
            <translation>Remplacer le fichier d’un gabarit de bailleur</translation>
        </message>
        <message>
            <source>Restore from the trash</source>
            <translation>Restaurer de la corbeille</translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation>Données d’exemple</translation>
        </message>
        <message>
            <source>Save a view</source>
            <translation>Enregistrer une vue</translation>
        </message>
        <message>
            <source>Set a target</source>
            <translation>Fixer une cible</translation>
        </message>
        <message>
            <source>Share an intervention between sources of funding</source>
            <translation>Répartir une intervention entre des sources de financement</translation>
        </message>
        <message>
            <source>Take off an attendance sheet</source>
            <translation>Retirer d’une feuille de présence</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Retirer de l’archive</translation>
        </message>
        <message>
            <source>Two companies that may be one</source>
            <translation>Deux entreprises qui n’en font peut-être qu’une</translation>
        </message>
        <message>
            <source>Two distinct companies</source>
            <translation>Deux entreprises distinctes</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <source>Unpin a view</source>
            <translation>Désépingler une vue</translation>
        </message>
    </context>
    <context>
        <name>ChoicePopup</name>
        <message>
            <source>How the values are compared</source>
            <translation>Comparaison des valeurs</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Search in the choices</source>
            <translation>Chercher dans les choix</translation>
        </message>
        <message>
            <source>is none of</source>
            <translation>n’est aucune de ces valeurs</translation>
        </message>
        <message>
            <source>is one of</source>
            <translation>est une de ces valeurs</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%Ln cell(s) proposed. Check the mapping: {path}</source>
            <translation>
                <numerusform>%Ln cellule proposée. Vérifiez la correspondance : {path}</numerusform>
                <numerusform>%Ln cellules proposées. Vérifiez la correspondance : {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conflict(s) to examine: cqi-desktop conflicts</source>
            <translation>
                <numerusform>%Ln conflit à examiner : cqi-desktop conflicts</numerusform>
                <numerusform>%Ln conflits à examiner : cqi-desktop conflicts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln difference(s) since the submission:</source>
            <translation>
                <numerusform>%Ln écart depuis la soumission :</numerusform>
                <numerusform>%Ln écarts depuis la soumission :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fault(s) found. Restore a backup (cqi-desktop restore), or ask for help.</source>
            <translation>
                <numerusform>%Ln défaut trouvé. Restaurez une sauvegarde (cqi-desktop restore) ou demandez de l’aide.</numerusform>
                <numerusform>%Ln défauts trouvés. Restaurez une sauvegarde (cqi-desktop restore) ou demandez de l’aide.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln fault(s) left. Restore a backup (cqi-desktop restore), or ask for help.</source>
            <translation>
                <numerusform>%Ln défaut reste. Restaurez une sauvegarde (cqi-desktop restore) ou demandez de l’aide.</numerusform>
                <numerusform>%Ln défauts restent. Restaurez une sauvegarde (cqi-desktop restore) ou demandez de l’aide.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln likely duplicate(s).</source>
            <translation>
                <numerusform>%Ln doublon probable.</numerusform>
                <numerusform>%Ln doublons probables.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) of the company give the same last name: read them.</source>
            <translation>
                <numerusform>%Ln note de l’entreprise donne le même nom de famille : lisez-la.</numerusform>
                <numerusform>%Ln notes de l’entreprise donnent le même nom de famille : lisez-les.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) about the company still count, without the person.</source>
            <translation>
                <numerusform>%Ln fiche de l’entreprise compte toujours, sans la personne.</numerusform>
                <numerusform>%Ln fiches de l’entreprise comptent toujours, sans la personne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) left out:</source>
            <translation>
                <numerusform>%Ln fiche exclue :</numerusform>
                <numerusform>%Ln fiches exclues :</numerusform>
            </translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>A JSON file: each header of the list, and the header that it stands for.</source>
            <translation>Un fichier JSON : chaque en-tête de la liste, et l’en-tête qu’il représente.</translation>
        </message>
        <message>
            <source>A fault of the program ({kind}, {place}): what was under way was not kept. Report it to the makers.</source>
            <translation>Un défaut du programme ({kind}, {place}) : ce qui était en cours n’a pas été gardé. Signalez-le à l’équipe du logiciel.</translation>
        </message>
        <message>
            <source>A file whose first line is the new pass phrase.</source>
            <translation>Un fichier dont la première ligne est la nouvelle phrase de passe.</translation>
        </message>
        <message>
            <source>A file whose first line is the new password.</source>
            <translation>Fichier dont la première ligne est le nouveau mot de passe.</translation>
        </message>
        <message>
            <source>A file whose first line is the pass phrase of the team.</source>
            <translation>Un fichier dont la première ligne est la phrase de passe de l’équipe.</translation>
        </message>
        <message>
            <source>A file whose first line is the password of the book (or CQI_PASSWORD_FILE).</source>
            <translation>Un fichier dont la première ligne est le mot de passe du carnet (ou CQI_PASSWORD_FILE).</translation>
        </message>
        <message>
            <source>A folder, an address that fsspec knows (s3://…), or postgresql://…</source>
            <translation>Un dossier, une adresse que fsspec connaît (s3://…), ou postgresql://…</translation>
        </message>
        <message>
            <source>A set of changes, as changes shows it; by default the last one of this laptop.</source>
            <translation>Un ensemble de changements, comme changes le montre; par défaut le dernier de ce poste.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Détail</translation>
        </message>
        <message>
            <source>Acknowledgements</source>
            <translation>Accusés de réception</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Advisers</source>
            <translation>Conseillers et conseillères</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>After a backup, put right what can be, and say what was done.</source>
            <translation>Après une sauvegarde, réparer ce qui peut l’être et dire ce qui a été fait.</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Another laptop holds the same changes and shows other records: this book was checked against its log.</source>
            <translation>Un autre appareil a les mêmes changements et montre d’autres fiches : ce carnet a été comparé à son journal.</translation>
        </message>
        <message>
            <source>Answers to surveys</source>
            <translation>Réponses aux enquêtes</translation>
        </message>
        <message>
            <source>Archived. It still counts for the years in which it was served.</source>
            <translation>Archivée. Elle compte toujours pour les exercices où elle a été servie.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message numerus="yes">
            <source>Backup written and verified: {path} (%Ln record(s))</source>
            <translation>
                <numerusform>Sauvegarde écrite et vérifiée : {path} (%Ln fiche)</numerusform>
                <numerusform>Sauvegarde écrite et vérifiée : {path} (%Ln fiches)</numerusform>
            </translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Book restored: {path}</source>
            <translation>Carnet restauré : {path}</translation>
        </message>
        <message>
            <source>Bring the book back from a backup.</source>
            <translation>Ramène le carnet d’une sauvegarde.</translation>
        </message>
        <message>
            <source>COMMAND [ARGUMENTS]…</source>
            <translation>COMMANDE [ARGUMENTS]…</translation>
        </message>
        <message>
            <source>CQI Desktop: interventions, synergies and the yearly breakdown by MRC. Without a command, the window.</source>
            <translation>CQI Desktop : interventions, synergies et ventilation annuelle par MRC. Sans commande, la fenêtre.</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cellule</translation>
        </message>
        <message>
            <source>Change log</source>
            <translation>Journal des modifications</translation>
        </message>
        <message>
            <source>Change the key of the team, and shut out a lost laptop.</source>
            <translation>Changer la clé de l’équipe et exclure un appareil perdu.</translation>
        </message>
        <message>
            <source>Changes received: {received}. Changes sent: {sent}.</source>
            <translation>Changements reçus : {received}. Changements envoyés : {sent}.</translation>
        </message>
        <message>
            <source>Changes to send: {count}</source>
            <translation>Changements à envoyer : {count}</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Code of one indicator; by default all.</source>
            <translation>Code d’un indicateur; par défaut, tous.</translation>
        </message>
        <message>
            <source>Code of the indicator.</source>
            <translation>Code de l’indicateur.</translation>
        </message>
        <message>
            <source>Code or name of a region.</source>
            <translation>Code ou nom d’une région.</translation>
        </message>
        <message>
            <source>Code or name of a region; by default every region and the territory.</source>
            <translation>Code ou nom d’une région; par défaut, toutes les régions et le territoire.</translation>
        </message>
        <message>
            <source>Code or name of a region; “all” for the territory.</source>
            <translation>Code ou nom d’une région; « all » pour le territoire.</translation>
        </message>
        <message>
            <source>Code or name of one MRC; an empty text for the companies without one.</source>
            <translation>Code ou nom d’une MRC; un texte vide pour les entreprises sans MRC.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Comparing the companies</source>
            <translation>Comparaison des entreprises</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Préoccupations</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consentements</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Personnes-contacts</translation>
        </message>
        <message>
            <source>Copy the book, open the copy and compare it; encrypted if the book is.</source>
            <translation>Copie le carnet, ouvre la copie et la compare; chiffrée si le carnet l’est.</translation>
        </message>
        <message>
            <source>Create a company even when one resembles it.</source>
            <translation>Crée une entreprise même quand une autre lui ressemble.</translation>
        </message>
        <message>
            <source>Create the companies that nothing matches.</source>
            <translation>Crée les entreprises auxquelles rien ne correspond.</translation>
        </message>
        <message>
            <source>DATE</source>
            <translation>DATE</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Decide a conflict: keep the value in force, or take the other one back.</source>
            <translation>Régler un conflit : garder la valeur en vigueur, ou reprendre l’autre.</translation>
        </message>
        <message>
            <source>Decide one: cqi-desktop conflicts resolve ID --keep ours|theirs</source>
            <translation>Pour en régler un : cqi-desktop conflicts resolve ID --keep ours|theirs</translation>
        </message>
        <message>
            <source>Decided: {field} is {value}. The team learns it at the next exchange.</source>
            <translation>Réglé : {field} vaut {value}. L’équipe l’apprendra au prochain échange.</translation>
        </message>
        <message>
            <source>Decisions on conflicts</source>
            <translation>Décisions sur des conflits</translation>
        </message>
        <message>
            <source>Dismissed suggestions</source>
            <translation>Suggestions écartées</translation>
        </message>
        <message>
            <source>Do again what the last undo of this laptop took back.</source>
            <translation>Refaire ce que la dernière annulation de ce poste a défait.</translation>
        </message>
        <message>
            <source>Do again what the last undo took back.</source>
            <translation>Refaire ce que la dernière annulation a défait.</translation>
        </message>
        <message>
            <source>Do not open the window.</source>
            <translation>N’ouvre pas la fenêtre.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message numerus="yes">
            <source>Done again: %Ln change(s).</source>
            <translation>
                <numerusform>Rétabli : %Ln changement.</numerusform>
                <numerusform>Rétabli : %Ln changements.</numerusform>
            </translation>
        </message>
        <message>
            <source>ENCODING</source>
            <translation>CODAGE</translation>
        </message>
        <message>
            <source>Empty sheet written: {path}</source>
            <translation>Feuille vide écrite : {path}</translation>
        </message>
        <message>
            <source>Entries of the search made anew</source>
            <translation>Entrées de la recherche refaites</translation>
        </message>
        <message>
            <source>Erase a person everywhere; past figures stay.</source>
            <translation>Effacer une personne partout; les données passées restent.</translation>
        </message>
        <message>
            <source>Erase a person from the book, its history and every laptop of the team. Never undone. What was done with the company still counts.</source>
            <translation>Effacer une personne du carnet, de son historique et de chaque appareil de l’équipe. Ne s’annule jamais. Ce qui a été fait avec l’entreprise compte toujours.</translation>
        </message>
        <message>
            <source>Error: {text}</source>
            <translation>Erreur : {text}</translation>
        </message>
        <message>
            <source>Exchange with the laptops of a team.</source>
            <translation>Échanger avec les appareils d’une équipe.</translation>
        </message>
        <message>
            <source>Exchange with the team: take what is new, give what it lacks.</source>
            <translation>Échanger avec l’équipe : prendre ce qui est nouveau, donner ce qui lui manque.</translation>
        </message>
        <message>
            <source>Exchanging</source>
            <translation>Échange</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exportations</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>FICHIER</translation>
        </message>
        <message>
            <source>FOLDER</source>
            <translation>DOSSIER</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Figures of submissions</source>
            <translation>Données de soumissions</translation>
        </message>
        <message>
            <source>File of the person written: {path}</source>
            <translation>Dossier de la personne écrit : {path}</translation>
        </message>
        <message>
            <source>Fill a funder’s own workbook with the figures of a year.</source>
            <translation>Remplir le classeur d’un bailleur avec les données d’un exercice.</translation>
        </message>
        <message>
            <source>Find by any scrap of a name, city, telephone or NEQ; accents do not count.</source>
            <translation>Cherche par un bout de nom, de ville, de téléphone ou de NEQ; les accents ne comptent pas.</translation>
        </message>
        <message>
            <source>Find companies, people, activities and interventions.</source>
            <translation>Trouve entreprises, personnes, activités et interventions.</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Freeze the figures of a year and region given to a funder.</source>
            <translation>Geler les données d’un exercice et d’une région remises à un bailleur.</translation>
        </message>
        <message>
            <source>Give --output to fill the workbook, or --propose to map its cells.</source>
            <translation>Donnez --output pour remplir le classeur, ou --propose pour associer ses cellules.</translation>
        </message>
        <message>
            <source>Give it a name of its own: cqi-desktop team rename NAME</source>
            <translation>Donnez-lui son propre nom : cqi-desktop team rename NOM</translation>
        </message>
        <message>
            <source>Give this laptop the name that the others see.</source>
            <translation>Donner à cet appareil le nom que les autres voient.</translation>
        </message>
        <message>
            <source>How many companies.</source>
            <translation>Nombre d’entreprises.</translation>
        </message>
        <message>
            <source>How many interventions.</source>
            <translation>Nombre d’interventions.</translation>
        </message>
        <message>
            <source>How many of each kind at most; 20 by default.</source>
            <translation>Nombre maximal de chaque genre; 20 par défaut.</translation>
        </message>
        <message>
            <source>How many years are compared; 3 by default.</source>
            <translation>Nombre d’exercices comparés; 3 par défaut.</translation>
        </message>
        <message>
            <source>How the letters of a text are coded; by default it is told from the text.</source>
            <translation>Le codage des lettres d’un texte; par défaut, il est reconnu d’après le texte.</translation>
        </message>
        <message>
            <source>INDICATOR</source>
            <translation>INDICATEUR</translation>
        </message>
        <message>
            <source>If two are one: cqi-desktop merge KEEP OTHER (their identifiers, or a NEQ).</source>
            <translation>Si deux n’en font qu’une : cqi-desktop merge GARDÉE AUTRE (leurs identifiants, ou un NEQ).</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importation</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>Indexes made anew</source>
            <translation>Index refaits</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Indicators of the team</source>
            <translation>Indicateurs de l’équipe</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>It cannot be reached for now.</source>
            <translation>Elle est inaccessible pour le moment.</translation>
        </message>
        <message>
            <source>Join a team with all that this book holds.</source>
            <translation>Joindre une équipe avec tout ce que contient ce carnet.</translation>
        </message>
        <message>
            <source>Joined the team of {address}.</source>
            <translation>Équipe de {address} jointe.</translation>
        </message>
        <message>
            <source>KEEP</source>
            <translation>GARDÉE</translation>
        </message>
        <message>
            <source>KIND</source>
            <translation>GENRE</translation>
        </message>
        <message>
            <source>Kept as it is:</source>
            <translation>Gardé tel quel :</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Lacks</source>
            <translation>Manquants</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Laptops</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>Large book made: {path}</source>
            <translation>Gros carnet créé : {path}</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <source>Last exchange</source>
            <translation>Dernier échange</translation>
        </message>
        <message>
            <source>Leave out the sheet that names the companies.</source>
            <translation>Sans la feuille qui nomme les entreprises.</translation>
        </message>
        <message>
            <source>List of companies</source>
            <translation>Liste des entreprises</translation>
        </message>
        <message>
            <source>List the companies that may be one, the likeliest first.</source>
            <translation>Lister les entreprises qui n’en font peut-être qu’une, les plus probables d’abord.</translation>
        </message>
        <message>
            <source>List the companies that may be one.</source>
            <translation>Lister les doublons probables.</translation>
        </message>
        <message>
            <source>List the conflicts to examine, or decide one.</source>
            <translation>Lister les conflits à examiner, ou en régler un.</translation>
        </message>
        <message>
            <source>List the records behind one figure, and those left out with the reason.</source>
            <translation>Énumère les fiches derrière une donnée, et celles qui sont exclues avec leur raison.</translation>
        </message>
        <message>
            <source>List the records behind one figure.</source>
            <translation>Énumère les fiches derrière une donnée.</translation>
        </message>
        <message>
            <source>List the sets of changes, latest first: each can be undone as one.</source>
            <translation>Énumérer les ensembles de changements, les derniers d’abord : chacun s’annule d’un bloc.</translation>
        </message>
        <message>
            <source>List the sets of changes.</source>
            <translation>Énumérer les ensembles de changements.</translation>
        </message>
        <message>
            <source>List the submissions, frozen and published, latest year first.</source>
            <translation>Lister les soumissions, gelées et publiées, la plus récente d’abord.</translation>
        </message>
        <message>
            <source>List the submissions, frozen and published.</source>
            <translation>Lister les soumissions, gelées et publiées.</translation>
        </message>
        <message numerus="yes">
            <source>List written: {path} (%Ln record(s))</source>
            <translation>
                <numerusform>Liste écrite : {path} (%Ln fiche)</numerusform>
                <numerusform>Liste écrite : {path} (%Ln fiches)</numerusform>
            </translation>
        </message>
        <message>
            <source>MRC</source>
            <translation>MRC</translation>
        </message>
        <message>
            <source>Make a large book of plausible records.</source>
            <translation>Crée un gros carnet de données plausibles.</translation>
        </message>
        <message>
            <source>Make a large book of random but plausible records at --database.</source>
            <translation>Crée à l’emplacement --database un gros carnet de données au hasard mais plausibles.</translation>
        </message>
        <message>
            <source>Make a new empty book at --database, with the territory and the services.</source>
            <translation>Crée un carnet vide à l’emplacement --database, avec le territoire et les services.</translation>
        </message>
        <message>
            <source>Make a new empty book.</source>
            <translation>Crée un carnet vide.</translation>
        </message>
        <message>
            <source>Make a sample book and its workbooks, and open the window.</source>
            <translation>Fait un carnet d’exemple et ses classeurs, et ouvre la fenêtre.</translation>
        </message>
        <message>
            <source>Make a sample book of invented companies and its 2010-2011 workbooks, and open the window.</source>
            <translation>Fait un carnet d’exemple d’entreprises inventées et ses classeurs de 2010-2011, et ouvre la fenêtre.</translation>
        </message>
        <message>
            <source>Make a team at an absent or empty address, with this book in it.</source>
            <translation>Créer une équipe à une adresse absente ou vide, avec ce carnet.</translation>
        </message>
        <message>
            <source>Make a verified copy of the book.</source>
            <translation>Fait une copie vérifiée du carnet.</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Mesures datées</translation>
        </message>
        <message>
            <source>Merge a company into the one that is kept, with all its records.</source>
            <translation>Fusionne une entreprise avec celle qui est gardée, avec toutes ses fiches.</translation>
        </message>
        <message>
            <source>Merge two companies that are one.</source>
            <translation>Fusionne deux entreprises qui n’en font qu’une.</translation>
        </message>
        <message>
            <source>Merged into “{name}”. Both count as one in every year.</source>
            <translation>Fusionnée avec « {name} ». Les deux comptent pour une dans tous les exercices.</translation>
        </message>
        <message>
            <source>Missing command. Choose among: {known}.</source>
            <translation>Il manque une commande. Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipalité</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NOM</translation>
        </message>
        <message>
            <source>NEQ</source>
            <translation>NEQ</translation>
        </message>
        <message>
            <source>New book: {path}</source>
            <translation>Nouveau carnet : {path}</translation>
        </message>
        <message>
            <source>No command is called “{name}”. Choose among: {known}.</source>
            <translation>Aucune commande ne s’appelle « {name} ». Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>No conflict to examine.</source>
            <translation>Aucun conflit à examiner.</translation>
        </message>
        <message>
            <source>No difference since the submission.</source>
            <translation>Aucun écart depuis la soumission.</translation>
        </message>
        <message>
            <source>No display here. Later, open the window with: cqi-desktop --database {path}</source>
            <translation>Pas d’écran ici. Plus tard, ouvrez la fenêtre par : cqi-desktop --database {path}</translation>
        </message>
        <message>
            <source>No display here: the window cannot open. Commands work without it: cqi-desktop --help</source>
            <translation>Pas d’écran ici : la fenêtre ne peut pas s’ouvrir. Les commandes fonctionnent sans elle : cqi-desktop --help</translation>
        </message>
        <message>
            <source>No likely duplicate.</source>
            <translation>Aucun doublon probable.</translation>
        </message>
        <message>
            <source>No option is called {name}.</source>
            <translation>Aucune option ne s’appelle {name}.</translation>
        </message>
        <message>
            <source>No option is called {name}. The nearest: {near}.</source>
            <translation>Aucune option ne s’appelle {name}. La plus proche : {near}.</translation>
        </message>
        <message>
            <source>Not taken: {file}: {reason}.</source>
            <translation>En attente : {file} : {reason}.</translation>
        </message>
        <message>
            <source>Not undone:</source>
            <translation>Non annulé :</translation>
        </message>
        <message>
            <source>Nothing could be undone of: {label}.</source>
            <translation>Rien n’a pu être annulé de : {label}.</translation>
        </message>
        <message>
            <source>Nothing found for “{text}”.</source>
            <translation>Rien trouvé pour « {text} ».</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>OTHER</source>
            <translation>AUTRE</translation>
        </message>
        <message>
            <source>One JSON document and nothing else.</source>
            <translation>Un document JSON et rien d’autre.</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Retombées</translation>
        </message>
        <message>
            <source>Outside the territory</source>
            <translation>Hors territoire</translation>
        </message>
        <message>
            <source>PDF written: {path}</source>
            <translation>PDF écrit : {path}</translation>
        </message>
        <message>
            <source>Pairs of distinct companies</source>
            <translation>Paires d’entreprises distinctes</translation>
        </message>
        <message>
            <source>Participations</source>
            <translation>Participations</translation>
        </message>
        <message>
            <source>Person erased here; each laptop of the team obeys at its next exchange.</source>
            <translation>Personne effacée ici; chaque appareil de l’équipe obéit à son prochain échange.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Present book</source>
            <translation>Carnet actuel</translation>
        </message>
        <message>
            <source>Print it and keep it away from the laptop. It is not shown again, and nothing else opens the book when the password is forgotten.</source>
            <translation>Imprimez-le et gardez-le loin de l’appareil. Il ne sera plus affiché, et rien d’autre n’ouvre le carnet quand le mot de passe est oublié.</translation>
        </message>
        <message>
            <source>Privacy requests</source>
            <translation>Demandes de renseignements personnels</translation>
        </message>
        <message>
            <source>Programmes of funding</source>
            <translation>Programmes de financement</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Prove that the book is sound.</source>
            <translation>Prouve que le carnet est sain.</translation>
        </message>
        <message>
            <source>Prove the book sound: file, keys, triggers, search index, log against tables.</source>
            <translation>Prouve que le carnet est sain : fichier, clés, déclencheurs, index de recherche, journal contre tables.</translation>
        </message>
        <message>
            <source>Put a backup in the place of the book, which is kept beside it.</source>
            <translation>Met une sauvegarde à la place du carnet, qui est gardé à côté.</translation>
        </message>
        <message>
            <source>Put a record in the trash: it counts nowhere until it is taken out.</source>
            <translation>Met une fiche à la corbeille : elle ne compte nulle part tant qu’elle y est.</translation>
        </message>
        <message>
            <source>Put a record in the trash; it counts no more.</source>
            <translation>Met une fiche à la corbeille; elle ne compte plus.</translation>
        </message>
        <message>
            <source>Put in the trash. To take it out: cqi-desktop untrash {kind} {id}</source>
            <translation>Mise à la corbeille. Pour l’en sortir : cqi-desktop untrash {kind} {id}</translation>
        </message>
        <message>
            <source>Questionnaires</source>
            <translation>Questionnaires</translation>
        </message>
        <message>
            <source>Questionnaires filled</source>
            <translation>Questionnaires remplis</translation>
        </message>
        <message>
            <source>REGION</source>
            <translation>RÉGION</translation>
        </message>
        <message>
            <source>Read a list from Excel, CSV or cards of persons. With one row in error nothing is written.</source>
            <translation>Lit une liste Excel, CSV ou des cartes de visite. Avec une seule ligne en erreur, rien n’est écrit.</translation>
        </message>
        <message>
            <source>Read a list, all or nothing.</source>
            <translation>Lit une liste, en tout ou rien.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Raisons</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <source>Records entered in the log</source>
            <translation>Fiches inscrites au journal</translation>
        </message>
        <message>
            <source>Records of submissions</source>
            <translation>Fiches de soumissions</translation>
        </message>
        <message>
            <source>Records put right from the log</source>
            <translation>Fiches corrigées d’après le journal</translation>
        </message>
        <message>
            <source>Recovery code: {code}</source>
            <translation>Code de récupération : {code}</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Régions</translation>
        </message>
        <message>
            <source>Rejected rows: {path}</source>
            <translation>Lignes rejetées : {path}</translation>
        </message>
        <message>
            <source>Report templates</source>
            <translation>Gabarits de rapport</translation>
        </message>
        <message>
            <source>Rows created: {created}, updated: {updated}, unchanged: {unchanged}.</source>
            <translation>Lignes créées : {created}, mises à jour : {updated}, inchangées : {unchanged}.</translation>
        </message>
        <message>
            <source>Rows of the list of companies made anew</source>
            <translation>Lignes de la liste des entreprises refaites</translation>
        </message>
        <message>
            <source>SEPARATOR</source>
            <translation>SÉPARATEUR</translation>
        </message>
        <message>
            <source>SHEET</source>
            <translation>FEUILLE</translation>
        </message>
        <message>
            <source>Sample book made: {path}</source>
            <translation>Carnet d’exemple créé : {path}</translation>
        </message>
        <message>
            <source>Sample book renewed: {path}</source>
            <translation>Carnet d’exemple renouvelé : {path}</translation>
        </message>
        <message>
            <source>Sample book, as it was: {path}</source>
            <translation>Carnet d’exemple, inchangé : {path}</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vues enregistrées</translation>
        </message>
        <message>
            <source>Say the cause of a refusal.</source>
            <translation>Dit la cause d’un refus.</translation>
        </message>
        <message>
            <source>Say what would be written, and write nothing.</source>
            <translation>Dit ce qui serait écrit, et n’écrit rien.</translation>
        </message>
        <message>
            <source>Say what would change, and change nothing.</source>
            <translation>Dit ce qui changerait, et ne change rien.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>Index de recherche</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Set of changes</source>
            <translation>Ensemble de changements</translation>
        </message>
        <message>
            <source>Set or change the password of the book.</source>
            <translation>Mettre ou changer le mot de passe du carnet.</translation>
        </message>
        <message>
            <source>Set or change the password of the book; a recovery code is shown once.</source>
            <translation>Mettre ou changer le mot de passe du carnet; un code de récupération est affiché une seule fois.</translation>
        </message>
        <message>
            <source>Sets of changes made anew</source>
            <translation>Groupes de modifications refaits</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Shares of funding</source>
            <translation>Parts de financement</translation>
        </message>
        <message>
            <source>Show every change of a record.</source>
            <translation>Montrer chaque changement d’une fiche.</translation>
        </message>
        <message>
            <source>Show every change of a record; of a company, with all that is about it.</source>
            <translation>Montrer chaque changement d’une fiche; d’une entreprise, avec tout ce qui la concerne.</translation>
        </message>
        <message>
            <source>Show the figures of a fiscal year, by region and MRC.</source>
            <translation>Montre les données d’un exercice, par région et par MRC.</translation>
        </message>
        <message>
            <source>Show the figures of a fiscal year.</source>
            <translation>Montre les données d’un exercice.</translation>
        </message>
        <message>
            <source>Show the version and stop.</source>
            <translation>Montre la version et s’arrête.</translation>
        </message>
        <message>
            <source>Show this help and stop.</source>
            <translation>Montre cette aide et s’arrête.</translation>
        </message>
        <message>
            <source>Show what differs today from a submission, and why.</source>
            <translation>Montrer ce qui diffère aujourd’hui d’une soumission, et pourquoi.</translation>
        </message>
        <message>
            <source>Show who exchanged when, and what each laptop lacks.</source>
            <translation>Montrer qui a échangé, quand, et ce qui manque à chaque appareil.</translation>
        </message>
        <message>
            <source>Sources of funding</source>
            <translation>Sources de financement</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stop following a record: it leaves the lists and still counts for its years.</source>
            <translation>Ne suit plus une fiche : elle sort des listes et compte toujours pour ses exercices.</translation>
        </message>
        <message>
            <source>Stop following a record; it still counts.</source>
            <translation>Ne suit plus une fiche; elle compte toujours.</translation>
        </message>
        <message>
            <source>Submission frozen: {region} · {year}, {figures} figures and {records} records behind them.</source>
            <translation>Soumission gelée : {region} · {year}, {figures} données et les {records} fiches qui les composent.</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Soumissions</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Soumise le</translation>
        </message>
        <message>
            <source>Surveys</source>
            <translation>Enquêtes</translation>
        </message>
        <message>
            <source>Synergy links</source>
            <translation>Liens de synergie</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEXTE</translation>
        </message>
        <message>
            <source>Take a record out of the trash, with all that counted with it.</source>
            <translation>Sort une fiche de la corbeille, avec tout ce qui comptait avec elle.</translation>
        </message>
        <message>
            <source>Take a record out of the trash.</source>
            <translation>Sort une fiche de la corbeille.</translation>
        </message>
        <message>
            <source>Take the company that a name only resembles.</source>
            <translation>Prend l’entreprise à laquelle un nom ne fait que ressembler.</translation>
        </message>
        <message>
            <source>Take the password off the book.</source>
            <translation>Retirer le mot de passe du carnet.</translation>
        </message>
        <message>
            <source>Take the password off the book: whoever has the file reads it.</source>
            <translation>Retirer le mot de passe du carnet : quiconque a le fichier peut le lire.</translation>
        </message>
        <message>
            <source>Taken out of the trash. It counts again.</source>
            <translation>Sortie de la corbeille. Elle compte de nouveau.</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Cibles</translation>
        </message>
        <message>
            <source>Team made at {address}. The others join it with the same pass phrase.</source>
            <translation>Équipe créée à {address}. Les autres la joignent avec la même phrase de passe.</translation>
        </message>
        <message>
            <source>Team of {address}</source>
            <translation>Équipe de {address}</translation>
        </message>
        <message>
            <source>The backup.</source>
            <translation>La sauvegarde.</translation>
        </message>
        <message>
            <source>The book</source>
            <translation>Le carnet</translation>
        </message>
        <message>
            <source>The book (or CQI_DATABASE); by default the one of your data folder.</source>
            <translation>Le carnet (ou CQI_DATABASE); par défaut, celui de votre dossier de données.</translation>
        </message>
        <message>
            <source>The book as it was is kept as {path}</source>
            <translation>Le carnet tel qu’il était est gardé sous {path}</translation>
        </message>
        <message>
            <source>The book has no password any more: {path}</source>
            <translation>Le carnet n’a plus de mot de passe : {path}</translation>
        </message>
        <message>
            <source>The book held nothing yet on that day.</source>
            <translation>Le carnet ne contenait encore rien ce jour-là.</translation>
        </message>
        <message>
            <source>The book is protected: {path}</source>
            <translation>Le carnet est protégé : {path}</translation>
        </message>
        <message>
            <source>The book is sound again: {path}</source>
            <translation>Le carnet est de nouveau sain : {path}</translation>
        </message>
        <message>
            <source>The book is sound: {path}</source>
            <translation>Le carnet est sain : {path}</translation>
        </message>
        <message>
            <source>The file is damaged: {detail}.</source>
            <translation>Le fichier est endommagé : {detail}.</translation>
        </message>
        <message>
            <source>The file, .xlsx or .csv, .vcf for contacts, .ics for activities and for the follow-ups of interventions; an existing one is replaced in one step.</source>
            <translation>Le fichier, .xlsx ou .csv, .vcf pour les contacts, .ics pour les activités et pour les suivis des interventions; un fichier existant est remplacé d’un seul coup.</translation>
        </message>
        <message>
            <source>The file; its ending chooses the form; an existing one is replaced in one step.</source>
            <translation>Le fichier; sa terminaison choisit la forme; celui qui existe est remplacé d’un coup.</translation>
        </message>
        <message>
            <source>The filled workbook, .xlsx; an existing one is replaced in one step.</source>
            <translation>Le classeur rempli, .xlsx; un classeur existant est remplacé d’un coup.</translation>
        </message>
        <message>
            <source>The fiscal year, such as 2010-2011.</source>
            <translation>L’exercice, par exemple 2010-2011.</translation>
        </message>
        <message>
            <source>The former book is kept as {path}</source>
            <translation>L’ancien carnet est gardé sous le nom {path}</translation>
        </message>
        <message>
            <source>The funder’s workbook, .xlsx, or the name of a template of the book.</source>
            <translation>Le classeur du bailleur, .xlsx, ou le nom d’un gabarit du carnet.</translation>
        </message>
        <message>
            <source>The identifier of the person, as every --json shows it.</source>
            <translation>L’identifiant de la personne, comme chaque --json le montre.</translation>
        </message>
        <message>
            <source>The identifier, as conflicts shows it.</source>
            <translation>L’identifiant, tel que conflicts le montre.</translation>
        </message>
        <message>
            <source>The identifier, as every --json shows it; for a company, its NEQ too.</source>
            <translation>L’identifiant, tel que tout --json le montre; pour une entreprise, son NEQ aussi.</translation>
        </message>
        <message>
            <source>The key of the team was changed. The laptops that stay take it at their next exchange.</source>
            <translation>La clé de l’équipe a été changée. Les appareils qui restent la prendront à leur prochain échange.</translation>
        </message>
        <message>
            <source>The language of what is said; by default the one of your settings.</source>
            <translation>La langue de ce qui est dit; par défaut, celle de vos réglages.</translation>
        </message>
        <message>
            <source>The letters were read as {encoding}; choose another with --encoding if they look wrong.</source>
            <translation>Les lettres ont été lues en {encoding}; choisissez un autre codage avec --encoding si elles semblent fautives.</translation>
        </message>
        <message>
            <source>The list.</source>
            <translation>La liste.</translation>
        </message>
        <message>
            <source>The log has changes of an unknown table or column ({detail}).</source>
            <translation>Le journal a des modifications d’une table ou d’une colonne inconnue ({detail}).</translation>
        </message>
        <message>
            <source>The log has changes that no set holds ({detail}).</source>
            <translation>Le journal a des modifications qui ne sont d’aucun groupe ({detail}).</translation>
        </message>
        <message>
            <source>The name of a laptop to shut out; may be repeated.</source>
            <translation>Le nom d’un appareil à exclure; peut être répété.</translation>
        </message>
        <message>
            <source>The name of this laptop for the team; by default the machine’s.</source>
            <translation>Le nom de cet appareil pour l’équipe; par défaut, celui de la machine.</translation>
        </message>
        <message>
            <source>The new file; an existing one is refused.</source>
            <translation>Le nouveau fichier; un fichier existant est refusé.</translation>
        </message>
        <message>
            <source>The present book would be kept as {path}</source>
            <translation>Le carnet actuel serait gardé sous le nom {path}</translation>
        </message>
        <message>
            <source>The same as a PDF, beside the workbook.</source>
            <translation>La même chose en PDF, à côté du classeur.</translation>
        </message>
        <message>
            <source>The same number gives the same book; 1 by default.</source>
            <translation>Le même nombre donne le même carnet; 1 par défaut.</translation>
        </message>
        <message>
            <source>The sheet of the workbook; by default the first that holds a list.</source>
            <translation>La feuille du classeur; par défaut, la première qui contient une liste.</translation>
        </message>
        <message>
            <source>The submission that this one takes the place of, as submissions shows it.</source>
            <translation>La soumission que celle-ci remplace, telle que submissions la montre.</translation>
        </message>
        <message>
            <source>The system refused to read or write {path}. Check its place and its protection.</source>
            <translation>Le système a refusé de lire ou d’écrire {path}. Vérifiez son emplacement et sa protection.</translation>
        </message>
        <message>
            <source>The trigger {detail} is missing or was changed: some changes were not logged.</source>
            <translation>Le déclencheur {detail} manque ou a été changé : des modifications ont pu échapper au journal.</translation>
        </message>
        <message>
            <source>The window cannot open: a part of it is missing here ({detail}). Install it again.</source>
            <translation>La fenêtre ne peut pas s’ouvrir : il en manque une partie ici ({detail}). Réinstallez-la.</translation>
        </message>
        <message>
            <source>The workbook that was given: its fingerprint is kept.</source>
            <translation>Le classeur qui a été remis : son empreinte est gardée.</translation>
        </message>
        <message>
            <source>The workbook, .xlsx; an existing one is replaced in one step.</source>
            <translation>Le classeur, .xlsx; un classeur existant est remplacé d’un coup.</translation>
        </message>
        <message>
            <source>These count no more while it is there: {listed}</source>
            <translation>Ne comptent plus tant qu’elle y est : {listed}</translation>
        </message>
        <message>
            <source>This book is a copy of a laptop’s: for the team it is now the laptop “{name}”.</source>
            <translation>Ce carnet est la copie de celui d’un appareil : pour l’équipe, il est maintenant l’appareil « {name} ».</translation>
        </message>
        <message>
            <source>This book is a copy of “{name}”. Give it a name: cqi-desktop team rename NAME</source>
            <translation>Ce carnet est une copie de « {name} ». Donnez-lui un nom : cqi-desktop team rename NOM</translation>
        </message>
        <message>
            <source>This copy has no password, remove it: {path}</source>
            <translation>Cette copie n’a pas de mot de passe, supprimez-la : {path}</translation>
        </message>
        <message>
            <source>This export could not be noted in the journal of the book.</source>
            <translation>Cette exportation n’a pas pu être notée au journal du carnet.</translation>
        </message>
        <message>
            <source>This laptop is called “{name}”. The team learns it at the next exchange.</source>
            <translation>Cet appareil s’appelle « {name} ». L’équipe l’apprendra au prochain échange.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>To specify</source>
            <translation>À préciser</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Triggers put back</source>
            <translation>Déclencheurs remis en place</translation>
        </message>
        <message>
            <source>Undo the last set of changes made on this laptop, or a given one; an import is one.</source>
            <translation>Annuler le dernier ensemble de changements de ce poste, ou celui qui est nommé; une importation en est un.</translation>
        </message>
        <message>
            <source>Undo the last set of changes, or a given one.</source>
            <translation>Annuler le dernier ensemble de changements, ou celui qui est nommé.</translation>
        </message>
        <message>
            <source>Undone: {label} ({count}).</source>
            <translation>Annulé : {label} ({count}).</translation>
        </message>
        <message>
            <source>Unexpected: {words}.</source>
            <translation>De trop : {words}.</translation>
        </message>
        <message>
            <source>Usage: </source>
            <translation>Utilisation : </translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Warning: {text}</source>
            <translation>Avertissement : {text}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>What goes in which cell, as JSON; by default what the book keeps for the template.</source>
            <translation>Ce qui va dans chaque cellule, en JSON; par défaut, ce que le carnet garde pour le gabarit.</translation>
        </message>
        <message>
            <source>What is frozen no longer changes; any difference will be explained.</source>
            <translation>Les données gelées ne changent plus; tout écart sera expliqué.</translation>
        </message>
        <message>
            <source>What is looked for.</source>
            <translation>Ce qui est cherché.</translation>
        </message>
        <message>
            <source>What the book said at the end of that day, such as 2011-03-31.</source>
            <translation>Ce que le carnet disait à la fin de ce jour, par exemple 2011-03-31.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Where they go; by default a folder named cqi-demo here.</source>
            <translation>Où les mettre; par défaut, un dossier nommé cqi-demo ici.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Who erases: signs the act. Asked for on a terminal.</source>
            <translation>Qui efface : signe l’acte. Demandé dans un terminal.</translation>
        </message>
        <message>
            <source>Whole territory · {year}</source>
            <translation>Tout le territoire · {year}</translation>
        </message>
        <message>
            <source>Why, for the register of requests. Do not name the person.</source>
            <translation>Pourquoi, pour le registre des demandes. Ne nommez pas la personne.</translation>
        </message>
        <message>
            <source>Without territory</source>
            <translation>Sans territoire</translation>
        </message>
        <message>
            <source>Workbook written: {path}</source>
            <translation>Classeur écrit : {path}</translation>
        </message>
        <message>
            <source>Workbook: {path}</source>
            <translation>Classeur : {path}</translation>
        </message>
        <message>
            <source>Write a list as Excel or CSV, in the format that an import reads.</source>
            <translation>Écrit une liste en Excel ou CSV, dans le format qu’une importation relit.</translation>
        </message>
        <message>
            <source>Write a list that can be read back.</source>
            <translation>Écrit une liste qui peut être relue.</translation>
        </message>
        <message>
            <source>Write an empty sheet to fill and import.</source>
            <translation>Écrit une feuille vide à remplir et à importer.</translation>
        </message>
        <message>
            <source>Write an empty sheet with the headers, the lists of values and some help.</source>
            <translation>Écrit une feuille vide avec les en-têtes, les listes de valeurs et de l’aide.</translation>
        </message>
        <message>
            <source>Write everything held on a person.</source>
            <translation>Écrire tout ce qui est détenu sur une personne.</translation>
        </message>
        <message>
            <source>Write everything held on a person: .html or .pdf to be read, .json or .csv with what the person provided.</source>
            <translation>Écrire tout ce qui est détenu sur une personne : .html ou .pdf à lire, .json ou .csv avec ce qu’elle a fourni.</translation>
        </message>
        <message>
            <source>Write here what the labels of the workbook seem to ask for, as a mapping to check.</source>
            <translation>Écrire ici ce que les libellés du classeur semblent demander, sous forme de correspondance à vérifier.</translation>
        </message>
        <message>
            <source>Write the rows that are right, and the others to a workbook with their reasons.</source>
            <translation>Écrit les lignes correctes, et les autres dans un classeur avec leurs raisons.</translation>
        </message>
        <message>
            <source>Write the yearly breakdown by MRC as an Excel workbook.</source>
            <translation>Écrit la ventilation annuelle par MRC en classeur Excel.</translation>
        </message>
        <message>
            <source>Write the yearly workbook.</source>
            <translation>Écrit le classeur annuel.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>YEAR</source>
            <translation>EXERCICE</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Your name, the first of the team.</source>
            <translation>Votre nom, le premier de l’équipe.</translation>
        </message>
        <message>
            <source>Your name, to sign this erasure</source>
            <translation>Votre nom, pour signer cet effacement</translation>
        </message>
        <message>
            <source>[OPTIONS]</source>
            <translation>[OPTIONS]</translation>
        </message>
        <message>
            <source>activity planned or cancelled</source>
            <translation>activité planifiée ou annulée</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
        <message>
            <source>another region has no figure of the year</source>
            <translation>une autre région n’a pas de donnée pour l’exercice</translation>
        </message>
        <message>
            <source>companies, contacts, interventions, activities, participations, synergies, submissions, outcomes, funding or targets.</source>
            <translation>companies, contacts, interventions, activities, participations, synergies, submissions, outcomes, funding ou targets.</translation>
        </message>
        <message>
            <source>companies, contacts, interventions, activities, participations, synergies, submissions, outcomes, funding, targets, or auto.</source>
            <translation>companies, contacts, interventions, activities, participations, synergies, submissions, outcomes, funding, targets ou auto.</translation>
        </message>
        <message>
            <source>company, contact, intervention, activity, participation, synergy_link…</source>
            <translation>company, contact, intervention, activity, participation, synergy_link…</translation>
        </message>
        <message>
            <source>conflict: frozen on two laptops</source>
            <translation>conflit : gelée sur deux appareils</translation>
        </message>
        <message>
            <source>contact, the only kind that is a person.</source>
            <translation>contact, le seul genre qui soit une personne.</translation>
        </message>
        <message>
            <source>corrected since</source>
            <translation>corrigée depuis</translation>
        </message>
        <message>
            <source>estimated, not declared</source>
            <translation>estimée, non déclarée</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigueur</translation>
        </message>
        <message>
            <source>in force, corrected submission</source>
            <translation>en vigueur, soumission corrigée</translation>
        </message>
        <message>
            <source>in force: {value}{author}</source>
            <translation>en vigueur : {value}{author}</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>à la corbeille</translation>
        </message>
        <message>
            <source>its companies were merged into one</source>
            <translation>ses entreprises ont été fusionnées en une</translation>
        </message>
        <message>
            <source>lost: {value}{author}</source>
            <translation>perdue : {value}{author}</translation>
        </message>
        <message>
            <source>moved from {before} to {after}</source>
            <translation>passage de {before} à {after}</translation>
        </message>
        <message>
            <source>n/a</source>
            <comment>not applicable</comment>
            <translation>s. o.</translation>
        </message>
        <message>
            <source>neither region nor MRC known</source>
            <translation>ni région ni MRC connue</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>no completion date</source>
            <translation>sans date de fin</translation>
        </message>
        <message>
            <source>not av.</source>
            <comment>not available</comment>
            <translation>n. d.</translation>
        </message>
        <message>
            <source>ours: the value in force. theirs: the one that lost.</source>
            <translation>ours : la valeur en vigueur. theirs : celle qui a perdu.</translation>
        </message>
        <message>
            <source>outside the three regions</source>
            <translation>hors des trois régions</translation>
        </message>
        <message>
            <source>planned or cancelled</source>
            <translation>planifiée ou annulée</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publié</translation>
        </message>
        <message>
            <source>published figures</source>
            <translation>données publiées</translation>
        </message>
        <message>
            <source>region not served yet</source>
            <translation>région pas encore desservie</translation>
        </message>
        <message>
            <source>registered or absent</source>
            <translation>inscrit ou absent</translation>
        </message>
        <message>
            <source>semicolon, comma, tab or bar; by default it is told from the text.</source>
            <translation>semicolon (point-virgule), comma (virgule), tab (tabulation) ou bar (barre); par défaut, il est reconnu d’après le texte.</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>within one region</source>
            <translation>dans une seule région</translation>
        </message>
        <message>
            <source>year known by its published figures</source>
            <translation>exercice connu par ses données publiées</translation>
        </message>
        <message>
            <source>{cell} was not written: {reason}.</source>
            <translation>{cell} n’a pas été écrite : {reason}.</translation>
        </message>
        <message>
            <source>{fault} Help: {command} --help</source>
            <translation>{fault} Aide : {command} --help</translation>
        </message>
        <message>
            <source>{figure}: {filed} filed, {today} today ({difference})</source>
            <translation>{figure} : {filed} à la soumission, {today} aujourd’hui ({difference})</translation>
        </message>
        <message>
            <source>{name} (shut out)</source>
            <translation>{name} (exclu)</translation>
        </message>
        <message>
            <source>{name} (this one)</source>
            <translation>{name} (celui-ci)</translation>
        </message>
        <message>
            <source>{name} is missing.</source>
            <translation>{name} manque.</translation>
        </message>
        <message>
            <source>{name} needs a value.</source>
            <translation>{name} demande une valeur.</translation>
        </message>
        <message>
            <source>{name} takes no value.</source>
            <translation>{name} ne prend pas de valeur.</translation>
        </message>
        <message>
            <source>{table}, {record}: it is in the log only.</source>
            <translation>{table}, {record} : présente dans le journal seulement.</translation>
        </message>
        <message>
            <source>{table}, {record}: it refers to nothing ({detail}).</source>
            <translation>{table}, {record} : renvoie à une fiche qui n’existe pas ({detail}).</translation>
        </message>
        <message>
            <source>{table}, {record}: the content of “{detail}” is altered.</source>
            <translation>{table}, {record} : le contenu de « {detail} » est altéré.</translation>
        </message>
        <message>
            <source>{table}, {record}: the content of “{detail}” is no longer in the book.</source>
            <translation>{table}, {record} : le contenu de « {detail} » n’est plus dans le carnet.</translation>
        </message>
        <message>
            <source>{table}, {record}: the list of companies shows something else.</source>
            <translation>{table}, {record} : la liste des entreprises montre autre chose.</translation>
        </message>
        <message>
            <source>{table}, {record}: the log knows nothing of it.</source>
            <translation>{table}, {record} : absente du journal des modifications.</translation>
        </message>
        <message>
            <source>{table}, {record}: the log says otherwise ({detail}).</source>
            <translation>{table}, {record} : le journal dit autre chose ({detail}).</translation>
        </message>
        <message>
            <source>{table}, {record}: the search cannot find it.</source>
            <translation>{table}, {record} : la recherche ne peut pas la trouver.</translation>
        </message>
        <message>
            <source>{table}, {record}: the search finds it by other words.</source>
            <translation>{table}, {record} : la recherche la trouve par d’autres mots que les siens.</translation>
        </message>
        <message>
            <source>{table}, {record}: the search finds it, though it is in the trash or is no more.</source>
            <translation>{table}, {record} : la recherche la trouve, bien qu’elle soit à la corbeille ou n’existe plus.</translation>
        </message>
        <message numerus="yes">
            <source>{table}: %Ln other fault(s) like these.</source>
            <translation>
                <numerusform>{table} : %Ln autre défaut semblable.</numerusform>
                <numerusform>{table} : %Ln autres défauts semblables.</numerusform>
            </translation>
        </message>
        <message>
            <source>{table}: the column {detail} is missing.</source>
            <translation>{table} : la colonne {detail} manque.</translation>
        </message>
        <message>
            <source>{table}: the table is missing.</source>
            <translation>{table} : la table manque.</translation>
        </message>
        <message>
            <source>{table}: the trigger {detail} is not of this program.</source>
            <translation>{table} : le déclencheur {detail} n’est pas de ce programme.</translation>
        </message>
        <message>
            <source>{table}: this cannot be read to the end: {detail}.</source>
            <translation>{table} : ne peut être lu jusqu’au bout : {detail}.</translation>
        </message>
        <message>
            <source>{text} (required)</source>
            <translation>{text} (obligatoire)</translation>
        </message>
        <message>
            <source>{what}: {count}</source>
            <translation>{what} : {count}</translation>
        </message>
        <message>
            <source>{who}: {cause}</source>
            <translation>{who} : {cause}</translation>
        </message>
        <message>
            <source>“cre” names no company; “board” adds targets, funding and outcomes.</source>
            <translation>« cre » ne nomme aucune entreprise; « board » ajoute cibles, financement et retombées.</translation>
        </message>
        <message>
            <source>“{value}” is not accepted for {name}. Choose among: {known}.</source>
            <translation>« {value} » n’est pas accepté pour {name}. Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>“{value}” is not accepted for {name}. Write a whole number from {least} to {most}.</source>
            <translation>« {value} » n’est pas accepté pour {name}. Écrivez un nombre entier de {least} à {most}.</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln other(s).</source>
            <translation>
                <numerusform>… et %Ln autre.</numerusform>
                <numerusform>… et %Ln autres.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln fiche</numerusform>
                <numerusform>%Ln fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} laptops have confirmed</source>
            <translation>
                <numerusform>%n poste sur {total} a confirmé</numerusform>
                <numerusform>%n postes sur {total} ont confirmé</numerusform>
            </translation>
        </message>
        <message>
            <source>Adv.</source>
            <translation>Cons.</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Demander de nouveau</translation>
        </message>
        <message>
            <source>Ask the team to confirm</source>
            <translation>Demander la confirmation à l’équipe</translation>
        </message>
        <message>
            <source>Asked by {name}, {day}.</source>
            <translation>Demandée par {name}, {day}.</translation>
        </message>
        <message>
            <source>Before the report, ask each laptop to confirm that all its work of the year is entered and exchanged.</source>
            <translation>Avant le rapport, demandez à chaque appareil de confirmer que tout son travail de l’exercice est noté et échangé.</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>Modifié depuis</translation>
        </message>
        <message>
            <source>Closing of the year</source>
            <translation>Clôture de l’exercice</translation>
        </message>
        <message>
            <source>Closing of {year}</source>
            <translation>Clôture de {year}</translation>
        </message>
        <message>
            <source>Confirm for this laptop</source>
            <translation>Confirmer pour cet appareil</translation>
        </message>
        <message>
            <source>Confirm once all the work of the year made on this laptop is entered.</source>
            <translation>Confirmez quand tout le travail de l’exercice fait sur cet appareil est noté.</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmé</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Nobody asked to close {year} yet</source>
            <translation>Personne n’a encore demandé la clôture de {year}</translation>
        </message>
        <message>
            <source>The others confirm on their page Exchange.</source>
            <translation>Les autres confirment à leur page Échange.</translation>
        </message>
        <message>
            <source>This book holds all that they confirmed: the report can be made.</source>
            <translation>Ce carnet a tout ce qui a été confirmé : le rapport peut être produit.</translation>
        </message>
        <message>
            <source>Who has confirmed the year</source>
            <translation>Qui a confirmé l’exercice</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
    </context>
    <context>
        <name>CommandField</name>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Personnes-contacts</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>Nothing answers to “{text}”</source>
            <translation>Rien ne répond à « {text} »</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Chercher ou lancer une commande</translation>
        </message>
        <message>
            <source>Seen recently</source>
            <translation>Vues récemment</translation>
        </message>
    </context>
    <context>
        <name>Comment</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies) came</source>
            <translation>
                <numerusform>%Ln entreprise nouvelle</numerusform>
                <numerusform>%Ln entreprises nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left</source>
            <translation>
                <numerusform>%Ln partie</numerusform>
                <numerusform>%Ln parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stayed</source>
            <translation>
                <numerusform>%Ln restée</numerusform>
                <numerusform>%Ln restées</numerusform>
            </translation>
        </message>
        <message>
            <source>Came: {names}.</source>
            <translation>Nouvelles : {names}.</translation>
        </message>
        <message>
            <source>Left: {names}.</source>
            <translation>Parties : {names}.</translation>
        </message>
        <message>
            <source>Not applicable in {year}.</source>
            <translation>Sans objet en {year}.</translation>
        </message>
        <message>
            <source>Not available in {year}.</source>
            <translation>Non disponible en {year}.</translation>
        </message>
        <message>
            <source>The companies of the year before are not known: only totals were published.</source>
            <translation>Les entreprises de l’exercice précédent ne sont pas connues : seuls les totaux ont été publiés.</translation>
        </message>
        <message>
            <source>The same companies as the year before.</source>
            <translation>Les mêmes entreprises que l’exercice précédent.</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln other(s)</source>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
        <message>
            <source>largest fall: {mrc} ({change})</source>
            <translation>plus forte baisse : {mrc} ({change})</translation>
        </message>
        <message>
            <source>largest rise: {mrc} ({change})</source>
            <translation>plus forte hausse : {mrc} ({change})</translation>
        </message>
        <message>
            <source>{now} in {year}, against {before} in {previous} ({change}).</source>
            <translation>{now} en {year}, contre {before} en {previous} ({change}).</translation>
        </message>
        <message>
            <source>{now} in {year}, as in {previous}.</source>
            <translation>{now} en {year}, comme en {previous}.</translation>
        </message>
        <message>
            <source>{now} in {year}.</source>
            <translation>{now} en {year}.</translation>
        </message>
        <message>
            <source>{now} in {year}; {previous} is not available: nothing to compare.</source>
            <translation>{now} en {year}; {previous} n’est pas disponible : rien à comparer.</translation>
        </message>
    </context>
    <context>
        <name>Companies</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies)</source>
            <translation>
                <numerusform>%Ln entreprise</numerusform>
                <numerusform>%Ln entreprises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies) archived</source>
            <translation>
                <numerusform>%Ln entreprise archivée</numerusform>
                <numerusform>%Ln entreprises archivées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies) put in the trash</source>
            <translation>
                <numerusform>%Ln entreprise mise à la corbeille</numerusform>
                <numerusform>%Ln entreprises mises à la corbeille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln employee(s)</source>
            <translation>
                <numerusform>%Ln employé</numerusform>
                <numerusform>%Ln employés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) copied: paste them into Excel</source>
            <translation>
                <numerusform>%Ln ligne copiée : collez-la dans Excel</numerusform>
                <numerusform>%Ln lignes copiées : collez-les dans Excel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln sélectionnée</numerusform>
                <numerusform>%Ln sélectionnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Adv.</source>
            <translation>Cons.</translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>Conseiller, conseillère</translation>
        </message>
        <message>
            <source>Archive the selected companies</source>
            <translation>Archiver les entreprises sélectionnées</translation>
        </message>
        <message>
            <source>Cadence</source>
            <translation>Cadence</translation>
        </message>
        <message>
            <source>Choose a view</source>
            <translation>Choisir une vue</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Choisir les colonnes</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Copy the selected rows (Ctrl+C)</source>
            <translation>Copier les lignes sélectionnées (Ctrl+C)</translation>
        </message>
        <message>
            <source>Days between contacts</source>
            <translation>Jours entre les contacts</translation>
        </message>
        <message>
            <source>Doubles to treat</source>
            <translation>Doublons à traiter</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Edit the selected companies…</source>
            <translation>Modifier les entreprises sélectionnées…</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>Employés</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>Export status</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>Export the list (Ctrl+E)</source>
            <translation>Exporter la liste (Ctrl+E)</translation>
        </message>
        <message>
            <source>Filter the companies by text</source>
            <translation>Filtrer les entreprises par le texte</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>History of the company…</source>
            <translation>Historique de l’entreprise…</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Importer une liste…</translation>
        </message>
        <message>
            <source>Import your Excel workbook, or add the first one.</source>
            <translation>Importez votre classeur Excel ou ajoutez la première.</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Dernière</translation>
        </message>
        <message>
            <source>Latest intervention</source>
            <translation>Dernière intervention</translation>
        </message>
        <message>
            <source>List of companies</source>
            <translation>Liste des entreprises</translation>
        </message>
        <message>
            <source>MRC</source>
            <translation>MRC</translation>
        </message>
        <message>
            <source>Markets</source>
            <translation>Marchés</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipalité</translation>
        </message>
        <message>
            <source>NAICS</source>
            <translation>SCIAN</translation>
        </message>
        <message>
            <source>NEQ</source>
            <translation>NEQ</translation>
        </message>
        <message>
            <source>New company…</source>
            <translation>Nouvelle entreprise…</translation>
        </message>
        <message>
            <source>Next follow-up</source>
            <translation>Prochain suivi</translation>
        </message>
        <message>
            <source>No company with these filters.</source>
            <translation>Aucune entreprise avec ces filtres.</translation>
        </message>
        <message>
            <source>No company yet.</source>
            <translation>Aucune entreprise encore.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Put the selected companies in the trash</source>
            <translation>Mettre les entreprises sélectionnées à la corbeille</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Remove the filters</source>
            <translation>Retirer les filtres</translation>
        </message>
        <message>
            <source>Reset the columns</source>
            <translation>Rétablir les colonnes</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Shift+↓ extends the selection · Ctrl+C copies to Excel · Space opens the preview</source>
            <translation>Maj+↓ étend la sélection · Ctrl+C copie vers Excel · Espace ouvre l’aperçu</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Web site</source>
            <translation>Site Web</translation>
        </message>
        <message>
            <source>companies</source>
            <translation>entreprises</translation>
        </message>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>après %n jour</numerusform>
                <numerusform>tous les %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>{hours} in {year}</source>
            <translation>{hours} en {year}</translation>
        </message>
        <message>
            <source>{listed} of {total}</source>
            <translation>{listed} sur {total}</translation>
        </message>
        <message>
            <source>{name}, archived</source>
            <translation>{name}, archivée</translation>
        </message>
    </context>
    <context>
        <name>CompaniesHeader</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Import a list ({keys})</source>
            <translation>Importer une liste ({keys})</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>New company</source>
            <translation>Nouvelle entreprise</translation>
        </message>
    </context>
    <context>
        <name>Company</name>
        <message numerus="yes">
            <source>%Ln document(s) added</source>
            <translation>
                <numerusform>%Ln document ajouté</numerusform>
                <numerusform>%Ln documents ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) since {year}</source>
            <translation>
                <numerusform>%Ln élément depuis {year}</numerusform>
                <numerusform>%Ln éléments depuis {year}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) completed with the place</source>
            <translation>
                <numerusform>%Ln enregistrement complété avec le lieu</numerusform>
                <numerusform>%Ln enregistrements complétés avec le lieu</numerusform>
            </translation>
        </message>
        <message>
            <source>A completed one counts: reopen it first.</source>
            <translation>Un questionnaire complété compte : rouvrez-le d’abord.</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a contact</source>
            <translation>Ajouter une personne-contact</translation>
        </message>
        <message>
            <source>Add a contact to the company</source>
            <translation>Ajouter une personne-contact à l’entreprise</translation>
        </message>
        <message>
            <source>Add a contact…</source>
            <translation>Ajouter une personne-contact…</translation>
        </message>
        <message>
            <source>Add a measure</source>
            <translation>Ajouter une mesure</translation>
        </message>
        <message>
            <source>Add a measure…</source>
            <translation>Ajouter une mesure…</translation>
        </message>
        <message>
            <source>Add an outcome</source>
            <translation>Ajouter une retombée</translation>
        </message>
        <message>
            <source>Add an outcome…</source>
            <translation>Ajouter une retombée…</translation>
        </message>
        <message>
            <source>Add the person that you speak to in this company.</source>
            <translation>Ajoutez la personne à qui vous parlez dans cette entreprise.</translation>
        </message>
        <message>
            <source>Added on</source>
            <translation>Ajouté le</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Adv.</source>
            <translation>Cons.</translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Archive the company</source>
            <translation>Archiver l’entreprise</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivée</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>Au travail</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Joindre</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <source>Attach files to the company</source>
            <translation>Joindre des fichiers à l’entreprise</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Joindre des fichiers…</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Revenir à la liste (Échap)</translation>
        </message>
        <message>
            <source>Back to the list of companies</source>
            <translation>Revenir à la liste des entreprises</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Company added</source>
            <translation>Entreprise ajoutée</translation>
        </message>
        <message>
            <source>Company archived: it still counts in the years when it was served</source>
            <translation>Entreprise archivée. Elle compte toujours dans les années où elle a été servie.</translation>
        </message>
        <message>
            <source>Company followed again</source>
            <translation>Entreprise suivie de nouveau</translation>
        </message>
        <message>
            <source>Company put in the trash: it counts nowhere until it is restored</source>
            <translation>Entreprise à la corbeille : elle ne compte nulle part tant qu’elle y est</translation>
        </message>
        <message>
            <source>Company {number} of {total}</source>
            <translation>Fiche {number} sur {total}</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Complété</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consentements</translation>
        </message>
        <message>
            <source>Contact (days)</source>
            <translation>Contact (jours)</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Personnes-contacts</translation>
        </message>
        <message>
            <source>Contacts of the company</source>
            <translation>Personnes-contacts de l’entreprise</translation>
        </message>
        <message>
            <source>Copy written: {name}</source>
            <translation>Copie enregistrée : {name}</translation>
        </message>
        <message>
            <source>Ctrl+PgUp, Ctrl+PgDn: next company · F2 edits · Esc: list</source>
            <translation>Ctrl+Page préc., Ctrl+Page suiv. : autre fiche · F2 modifie · Échap : liste</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostics</translation>
        </message>
        <message>
            <source>Diagnostics of the company</source>
            <translation>Diagnostics de l’entreprise</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Document renamed</source>
            <translation>Document renommé</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Documents of the company</source>
            <translation>Documents de l’entreprise</translation>
        </message>
        <message>
            <source>Drop files here: they are kept in the book and travel with it.</source>
            <translation>Déposez des fichiers ici : ils sont gardés dans le carnet et voyagent avec lui.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Edit an outcome</source>
            <translation>Modifier une retombée</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>Employés</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>Export profile</source>
            <translation>Profil d’exportation</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>Suivre de nouveau</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Follow-up late</source>
            <translation>Suivi en retard</translation>
        </message>
        <message>
            <source>Form of the company</source>
            <translation>Fiche de l’entreprise</translation>
        </message>
        <message>
            <source>Form of the contact</source>
            <translation>Fiche de la personne-contact</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Held for</source>
            <translation>Tenue pour</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>History of the company</source>
            <translation>Historique de l’entreprise</translation>
        </message>
        <message>
            <source>Home phone</source>
            <translation>Tél. personnel</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>It is filled here, offline, and counts once it is complete.</source>
            <translation>Il se remplit ici, hors ligne, et compte une fois complété.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Kind of activity</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Link proposed</source>
            <translation>Lien proposé</translation>
        </message>
        <message>
            <source>MRC</source>
            <translation>MRC</translation>
        </message>
        <message>
            <source>Main contact</source>
            <translation>Personne-contact principale</translation>
        </message>
        <message>
            <source>Make main contact</source>
            <translation>Désigner comme principale</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>Markets</source>
            <translation>Marchés</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Measure added</source>
            <translation>Mesure ajoutée</translation>
        </message>
        <message>
            <source>Measures at their dates</source>
            <translation>Mesures datées</translation>
        </message>
        <message>
            <source>Measures of the company</source>
            <translation>Mesures datées de l’entreprise</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Cellulaire</translation>
        </message>
        <message>
            <source>More: archive, trash, history</source>
            <translation>Plus : archive, corbeille, historique</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipalité</translation>
        </message>
        <message>
            <source>NEQ</source>
            <translation>NEQ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Next contact</source>
            <translation>Prochain contact</translation>
        </message>
        <message>
            <source>No contact yet.</source>
            <translation>Aucune personne-contact encore.</translation>
        </message>
        <message>
            <source>No document yet.</source>
            <translation>Aucun document encore.</translation>
        </message>
        <message>
            <source>No questionnaire filled yet.</source>
            <translation>Aucun questionnaire rempli encore.</translation>
        </message>
        <message>
            <source>No synergy link yet.</source>
            <translation>Aucun lien de synergie encore.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Personne encore</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Aucune encore</translation>
        </message>
        <message>
            <source>Note an intervention</source>
            <translation>Noter une intervention</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the other company</source>
            <translation>Ouvrir l’autre entreprise</translation>
        </message>
        <message>
            <source>Other company</source>
            <translation>Autre entreprise</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Retombée</translation>
        </message>
        <message>
            <source>Outcome added</source>
            <translation>Retombée ajoutée</translation>
        </message>
        <message>
            <source>Outcome changed</source>
            <translation>Retombée modifiée</translation>
        </message>
        <message>
            <source>Outcome put in the trash</source>
            <translation>Retombée : à la corbeille</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Retombées</translation>
        </message>
        <message>
            <source>Outcomes and measures</source>
            <translation>Retombées et mesures</translation>
        </message>
        <message>
            <source>Outcomes of the company</source>
            <translation>Retombées de l’entreprise</translation>
        </message>
        <message>
            <source>Own e-mail</source>
            <translation>Courriel pers.</translation>
        </message>
        <message>
            <source>Parts of the page</source>
            <translation>Parties de la fiche</translation>
        </message>
        <message>
            <source>Personal (Law 25)</source>
            <translation>Personnel (Loi 25)</translation>
        </message>
        <message>
            <source>Personal notes</source>
            <translation>Notes personnelles</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Proposer</translation>
        </message>
        <message>
            <source>Propose a company that it could buy from, sell with or travel with.</source>
            <translation>Proposez une entreprise chez qui acheter, avec qui vendre ou partir en mission.</translation>
        </message>
        <message>
            <source>Propose a link</source>
            <translation>Proposer un lien</translation>
        </message>
        <message>
            <source>Propose a link…</source>
            <translation>Proposer un lien…</translation>
        </message>
        <message>
            <source>Propose a synergy link</source>
            <translation>Proposer un lien de synergie</translation>
        </message>
        <message>
            <source>Put in the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Put the company in the trash</source>
            <translation>Mettre l’entreprise à la corbeille</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Questionnaire of the intervention…</source>
            <translation>Questionnaire de l’intervention…</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Rename the document</source>
            <translation>Renommer le document</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Attribution</translation>
        </message>
        <message>
            <source>Sales of the year</source>
            <translation>Ventes de l’année</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <source>See the contacts</source>
            <translation>Voir les personnes-contacts</translation>
        </message>
        <message>
            <source>See the suggestions…</source>
            <translation>Voir les suggestions…</translation>
        </message>
        <message>
            <source>Share of exports</source>
            <translation>Part des exportations</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Status of the activity</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Synergies</source>
            <translation>Synergies</translation>
        </message>
        <message>
            <source>Synergy links of the company</source>
            <translation>Liens de synergie de l’entreprise</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Sortir de l’archive</translation>
        </message>
        <message>
            <source>The measures before it stay as they are: they tell how the company grew.</source>
            <translation>Les mesures précédentes restent telles quelles : elles racontent la croissance de l’entreprise.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Title of the activity</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Under way, {answered} of {asked} questions</source>
            <translation>En cours : {answered} sur {asked}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Value ($ or number)</source>
            <translation>Valeur (montant, nombre)</translation>
        </message>
        <message>
            <source>Value (number, $ or %)</source>
            <translation>Valeur (nombre, montant, part)</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Web site</source>
            <translation>Site web</translation>
        </message>
        <message>
            <source>What the timeline shows</source>
            <translation>Ce que montre la chronologie</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archivée</translation>
        </message>
        <message>
            <source>content missing</source>
            <translation>contenu manquant</translation>
        </message>
        <message>
            <source>in the book</source>
            <translation>au carnet</translation>
        </message>
        <message>
            <source>main</source>
            <translation>principale</translation>
        </message>
        <message>
            <source>not arrived on this device yet</source>
            <translation>pas encore arrivé sur cet appareil</translation>
        </message>
        <message>
            <source>{field}: change saved</source>
            <translation>{field} : modification enregistrée</translation>
        </message>
        <message>
            <source>{mrc}, after {code}?</source>
            <translation>{mrc}, d’après {code}?</translation>
        </message>
        <message>
            <source>{name} added</source>
            <translation>{name} : ajout fait</translation>
        </message>
        <message>
            <source>{name} archived: past records keep the name</source>
            <translation>{name} : archivée, les enregistrements passés gardent le nom</translation>
        </message>
        <message>
            <source>{name} is out of the archive</source>
            <translation>{name} : sortie de l’archive</translation>
        </message>
        <message>
            <source>{name} is the main contact</source>
            <translation>{name} est la personne-contact principale</translation>
        </message>
        <message>
            <source>{name} put in the trash</source>
            <translation>{name} : à la corbeille</translation>
        </message>
        <message>
            <source>{record}: put in the trash</source>
            <translation>{record} : à la corbeille</translation>
        </message>
        <message>
            <source>{role} since {year}</source>
            <translation>{role} depuis {year}</translation>
        </message>
    </context>
    <context>
        <name>CompanyFilters</name>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>(empty):</source>
            <translation>(vide) :</translation>
        </message>
        <message>
            <source>Adviser:</source>
            <translation>Conseiller, conseillère :</translation>
        </message>
        <message>
            <source>Archived:</source>
            <translation>Archivées :</translation>
        </message>
        <message>
            <source>Behind the figure:</source>
            <translation>Derrière la donnée :</translation>
        </message>
        <message>
            <source>Export:</source>
            <translation>Exportation :</translation>
        </message>
        <message>
            <source>Helped in {year_before}:</source>
            <translation>Aidée en {year_before} :</translation>
        </message>
        <message>
            <source>Helped in {year}:</source>
            <translation>Aidée en {year} :</translation>
        </message>
        <message>
            <source>Journey to export:</source>
            <translation>Parcours d’exportation :</translation>
        </message>
        <message>
            <source>MRC to specify</source>
            <translation>MRC à préciser</translation>
        </message>
        <message>
            <source>MRC:</source>
            <translation>MRC :</translation>
        </message>
        <message>
            <source>No adviser</source>
            <translation>Sans conseiller ni conseillère</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Non précisée</translation>
        </message>
        <message>
            <source>Region:</source>
            <translation>Région :</translation>
        </message>
        <message>
            <source>Role:</source>
            <translation>Rôle :</translation>
        </message>
        <message>
            <source>Service in {year}:</source>
            <translation>Service en {year} :</translation>
        </message>
        <message>
            <source>To contact again:</source>
            <translation>À recontacter :</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>shown too</source>
            <translation>comprises</translation>
        </message>
        <message>
            <source>stopped for half a year</source>
            <translation>arrêté depuis six mois</translation>
        </message>
        <message>
            <source>without news for too long</source>
            <translation>sans nouvelles depuis trop longtemps</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{column}:</source>
            <translation>{column} :</translation>
        </message>
    </context>
    <context>
        <name>CompanyPanel</name>
        <message numerus="yes">
            <source>%Ln record(s) completed with the place</source>
            <translation>
                <numerusform>%Ln fiche complétée avec le lieu</numerusform>
                <numerusform>%Ln fiches complétées avec le lieu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>Cons.</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Personne-contact</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>Employés</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>History of the company</source>
            <translation>Historique de l’entreprise</translation>
        </message>
        <message>
            <source>History of the company (Ctrl+H)</source>
            <translation>Historique de l’entreprise (Ctrl+H)</translation>
        </message>
        <message>
            <source>Latest interventions</source>
            <translation>Dernières interventions</translation>
        </message>
        <message>
            <source>MRC to specify</source>
            <translation>MRC à préciser</translation>
        </message>
        <message>
            <source>MRC: {name}</source>
            <translation>MRC : {name}</translation>
        </message>
        <message>
            <source>Markets</source>
            <translation>Marchés</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipalité</translation>
        </message>
        <message>
            <source>NEQ</source>
            <translation>NEQ</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Prochaine étape</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Note an intervention</source>
            <translation>Noter une intervention</translation>
        </message>
        <message>
            <source>Note an intervention (Ctrl+I)</source>
            <translation>Noter une intervention (Ctrl+I)</translation>
        </message>
        <message>
            <source>Nothing yet this year</source>
            <translation>Rien encore cette année</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Received in {year}</source>
            <translation>Reçu en {year}</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>{field}: change saved</source>
            <translation>{field} : modification enregistrée</translation>
        </message>
    </context>
    <context>
        <name>Conditions</name>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>2011-03-31</source>
            <translation>2011-03-31</translation>
        </message>
        <message>
            <source>A date is expected, such as 2011-03-31, the earlier one first.</source>
            <translation>Une date est attendue, telle que 2011-03-31, la plus ancienne d’abord.</translation>
        </message>
        <message>
            <source>A whole number is expected, the smaller one first.</source>
            <translation>Un nombre entier est attendu, le plus petit d’abord.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Last value</source>
            <translation>Dernière valeur</translation>
        </message>
        <message>
            <source>Type a word.</source>
            <translation>Tapez un mot.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>au moins</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>au plus</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>contient</translation>
        </message>
        <message>
            <source>contains “{value}”</source>
            <translation>contient « {value} »</translation>
        </message>
        <message>
            <source>does not contain</source>
            <translation>ne contient pas</translation>
        </message>
        <message>
            <source>filled in</source>
            <translation>(non vide)</translation>
        </message>
        <message>
            <source>from that day on</source>
            <translation>à partir de ce jour</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>de {first} à {last}</translation>
        </message>
        <message>
            <source>from … to …</source>
            <translation>de … à …</translation>
        </message>
        <message>
            <source>is</source>
            <translation>est</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>est vide</translation>
        </message>
        <message>
            <source>is filled in</source>
            <translation>n’est pas vide</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>n’est pas</translation>
        </message>
        <message numerus="yes">
            <source>more than %n day(s) ago</source>
            <translation>
                <numerusform>il y a plus de %n jour</numerusform>
                <numerusform>il y a plus de %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>more than so many days ago</source>
            <translation>il y a plus de tant de jours</translation>
        </message>
        <message>
            <source>not {value}</source>
            <translation>pas {value}</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <source>until that day</source>
            <translation>jusqu’à ce jour</translation>
        </message>
        <message numerus="yes">
            <source>within %n day(s)</source>
            <translation>
                <numerusform>à %n jour près</numerusform>
                <numerusform>à %n jours près</numerusform>
            </translation>
        </message>
        <message>
            <source>within so many days of today</source>
            <translation>à tant de jours d’aujourd’hui</translation>
        </message>
        <message>
            <source>without “{value}”</source>
            <translation>sans « {value} »</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>A line of the ledger is never edited: another one corrects it. Whoever writes must be able to prove the consent: say where the proof is.</source>
            <translation>Une ligne du registre ne se modifie jamais : une autre la corrige. Qui écrit doit pouvoir prouver le consentement : dites où est la preuve.</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Fondement</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Note a consent of {name}</source>
            <translation>Noter un consentement de {name}</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Signed form, e-mail of 2011-03-31…</source>
            <translation>Formulaire signé, courriel du 2011-03-31…</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
    </context>
    <context>
        <name>ConsentLedger</name>
        <message>
            <source>Basis</source>
            <translation>Fondement</translation>
        </message>
        <message>
            <source>Consents of {name}</source>
            <translation>Consentements de {name}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Note a consent…</source>
            <translation>Noter un consentement…</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
    </context>
    <context>
        <name>ConsentPanel</name>
        <message>
            <source>Consent of {name}</source>
            <translation>Consentement de {name}</translation>
        </message>
        <message>
            <source>Consent of {name} noted in the ledger</source>
            <translation>Consentement de {name} noté au registre</translation>
        </message>
        <message>
            <source>Hello {name},

{organisation} would like to keep sending you its invitations and news on exporting. Do you agree to receive them by e-mail? A reply “I agree” is enough. You may withdraw your consent at any time by replying to any of our messages.

{signature}
{organisation}</source>
            <translation>Bonjour {name},

{organisation} aimerait continuer de vous envoyer ses invitations et ses nouvelles sur l’exportation. Acceptez-vous de les recevoir par courriel? Une réponse « J’accepte » suffit. Vous pouvez retirer votre consentement en tout temps en répondant à l’un de nos messages.

{signature}
{organisation}</translation>
        </message>
        <message>
            <source>Ledger…</source>
            <translation>Registre…</translation>
        </message>
        <message>
            <source>Note a consent…</source>
            <translation>Noter un consentement…</translation>
        </message>
        <message>
            <source>Request to {name} copied: paste it into your e-mail</source>
            <translation>Demande à {name} copiée : collez-la dans votre courriel</translation>
        </message>
    </context>
    <context>
        <name>Consents</name>
        <message>
            <source>About to lapse</source>
            <translation>Bientôt échus</translation>
        </message>
        <message>
            <source>Ask for an express consent</source>
            <translation>Demander un consentement exprès</translation>
        </message>
        <message>
            <source>Choose a person in the table</source>
            <translation>Choisissez une personne dans le tableau</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consentements</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Every withdrawal was applied.</source>
            <translation>Tous les retraits ont été appliqués.</translation>
        </message>
        <message>
            <source>Everybody with an e-mail address has a consent.</source>
            <translation>Tout le monde qui a une adresse courriel a un consentement.</translation>
        </message>
        <message>
            <source>Lapsed on</source>
            <translation>Échu le</translation>
        </message>
        <message>
            <source>Ledger…</source>
            <translation>Registre…</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Mailing lists</source>
            <translation>Listes d’envoi</translation>
        </message>
        <message>
            <source>New mailing list…</source>
            <translation>Nouvelle liste d’envoi…</translation>
        </message>
        <message>
            <source>No implied consent ends soon.</source>
            <translation>Aucun consentement tacite ne prend fin bientôt.</translation>
        </message>
        <message>
            <source>No list saved. A list is a filter: who is in it is read again each time.</source>
            <translation>Aucune liste enregistrée. Une liste est un filtre : qui s’y trouve est relu chaque fois.</translation>
        </message>
        <message>
            <source>Note a consent…</source>
            <translation>Noter un consentement…</translation>
        </message>
        <message>
            <source>Note as applied</source>
            <translation>Noter comme appliqué</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Ouvrir le fichier</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>To apply by</source>
            <translation>À appliquer d’ici</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Withdrawal of {name} applied</source>
            <translation>Retrait de {name} appliqué</translation>
        </message>
        <message>
            <source>Withdrawals to apply</source>
            <translation>Retraits à appliquer</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Retiré le</translation>
        </message>
        <message>
            <source>Without consent</source>
            <translation>Sans consentement</translation>
        </message>
        <message>
            <source>an e-mail address that no list may use</source>
            <translation>une adresse courriel qu’aucune liste ne peut utiliser</translation>
        </message>
        <message numerus="yes">
            <source>implied consents that end within %n day(s)</source>
            <translation>
                <numerusform>consentements tacites qui prennent fin d’ici %n jour</numerusform>
                <numerusform>consentements tacites qui prennent fin d’ici %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>lapsed and withdrawn addresses stay out, and the file says why</source>
            <translation>les adresses échues et retirées restent dehors, et le fichier dit pourquoi</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>within ten business days, Québec’s holidays left out</source>
            <translation>dans les dix jours ouvrables, jours fériés du Québec exclus</translation>
        </message>
        <message>
            <source>{day}, late</source>
            <translation>{day}, en retard</translation>
        </message>
    </context>
    <context>
        <name>Contact</name>
        <message>
            <source>Anonymised person</source>
            <translation>Personne anonymisée</translation>
        </message>
    </context>
    <context>
        <name>CountingRule</name>
        <message>
            <source>A company counts once per service and year, whatever the number of interventions. “Companies served” counts it once for all services and participations.</source>
            <translation>Une entreprise compte une fois par service et par exercice, quel que soit le nombre d’interventions. « Entreprises servies » la compte une fois, tous services et participations confondus.</translation>
        </message>
        <message>
            <source>A fiscal year runs from 1 April to 31 March, both days included.</source>
            <translation>Un exercice va du 1er avril au 31 mars, ces deux jours compris.</translation>
        </message>
        <message>
            <source>A synergy link counts in the year it was proposed (or concluded), once for each of its two regions and once for the territory.</source>
            <translation>Un lien de synergie compte dans l’exercice où il a été proposé (ou concrétisé), une fois pour chacune de ses deux régions et une fois pour le territoire.</translation>
        </message>
        <message>
            <source>A year with a historical submission shows the published figures until the team marks its records complete.</source>
            <translation>Un exercice qui a une soumission historique montre les données publiées jusqu’à ce que l’équipe déclare ses registres complets.</translation>
        </message>
        <message>
            <source>An activity held counts once for each region it was held for, in the year of its first day, and once for the territory. It has no MRC.</source>
            <translation>Une activité tenue compte une fois pour chaque région visée, dans l’exercice de son premier jour, et une fois pour le territoire. Elle n’a pas de MRC.</translation>
        </message>
        <message>
            <source>An intervention counts on its date when it is done. Planned and cancelled ones never count; what is in the trash never counts; an archived company still counts for the years in which it was served.</source>
            <translation>Une intervention réalisée compte à sa date. Planifiée ou annulée, elle ne compte jamais; ce qui est à la corbeille ne compte jamais; une entreprise archivée compte toujours dans les années où elle a été servie.</translation>
        </message>
        <message>
            <source>Each record keeps the region and MRC of the company at its date. A company belongs to the MRC of its latest qualifying record of the year, so that the MRC add up to the region and the regions to the territory.</source>
            <translation>Chaque acte garde la région et la MRC de l’entreprise à sa date. Une entreprise appartient à la MRC de son dernier acte admissible de l’exercice : la somme des MRC est la région, la somme des régions est le territoire.</translation>
        </message>
        <message>
            <source>Growth is a difference with the year before and, from a base of 5, a percentage.</source>
            <translation>La variation est un écart avec l’exercice précédent et, à partir d’une base de 5, un pourcentage.</translation>
        </message>
        <message>
            <source>Hours are contact and preparation; travel is apart. Export sales are those declared by companies.</source>
            <translation>Les heures sont celles de contact et de préparation; les déplacements sont à part. Les ventes à l’exportation sont celles que les entreprises ont déclarées.</translation>
        </message>
        <message>
            <source>Merged companies count as one in every year; a frozen submission keeps its figures.</source>
            <translation>Des entreprises fusionnées comptent pour une dans tous les exercices; une soumission gelée garde ses données.</translation>
        </message>
        <message>
            <source>No place is dropped: an unknown MRC has a row of its own; companies outside the territory or without a place are in no total and are numbered in these notes.</source>
            <translation>Aucun lieu n’est laissé de côté : une MRC inconnue a sa propre ligne; les entreprises hors territoire ou sans territoire ne sont dans aucun total et leur nombre est donné dans ces notes.</translation>
        </message>
        <message>
            <source>Participating companies are different companies present at one activity or more; attendances count each company at each activity.</source>
            <translation>Les entreprises participantes sont les entreprises différentes présentes à au moins une activité; les présences comptent chaque entreprise à chaque activité.</translation>
        </message>
        <message>
            <source>Prediagnostics and diagnostics are counted as documents, each one, on their completion date. Without that date a document does not count yet.</source>
            <translation>Les prédiagnostics et les diagnostics sont comptés comme documents, chacun, à leur date de fin. Sans cette date, un document ne compte pas encore.</translation>
        </message>
        <message>
            <source>The MRC shown are those of the region at the end of the year. A year before a region was served is not applicable (s. o.).</source>
            <translation>Les MRC montrées sont celles de la région à la fin de l’exercice. Une année où la région n’était pas encore desservie est sans objet (s. o.).</translation>
        </message>
        <message>
            <source>What is unknown is not zero: without records or a submission of the year, a figure is not available (n. d.).</source>
            <translation>Ce qui est inconnu n’est pas zéro : sans registres ni soumission de l’exercice, une donnée n’est pas disponible (n. d.).</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>An unforeseen error has occurred</source>
            <translation>Une erreur imprévue s’est produite</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Details copied</source>
            <translation>Détails copiés</translation>
        </message>
        <message>
            <source>Everything that was written is saved in the book, and the intervention being typed is kept as a draft. Only the last action may be missing.</source>
            <translation>Tout ce qui était écrit est enregistré dans le carnet, et l’intervention en cours de saisie est gardée en brouillon. Seule la dernière action peut manquer.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Open the book again</source>
            <translation>Rouvrir le carnet</translation>
        </message>
        <message>
            <source>Open the book again to go on safely. If it happens again, copy the details and send them: they hold no name and nothing of the book.</source>
            <translation>Rouvrez le carnet pour continuer sans risque. Si l’erreur revient, copiez les détails et envoyez-les : ils ne contiennent aucun nom ni rien du carnet.</translation>
        </message>
    </context>
    <context>
        <name>Cross</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies)</source>
            <translation>
                <numerusform>%Ln entreprise</numerusform>
                <numerusform>%Ln entreprises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln acte</numerusform>
                <numerusform>%Ln actes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln year(s)</source>
            <translation>
                <numerusform>%Ln exercice</numerusform>
                <numerusform>%Ln exercices</numerusform>
            </translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>Conseiller, conseillère</translation>
        </message>
        <message>
            <source>Another year</source>
            <translation>Autre exercice</translation>
        </message>
        <message>
            <source>Choose another year or region at the top, or a longer period.</source>
            <translation>Choisissez un autre exercice ou une autre région en haut, ou une période plus longue.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Contact and preparation of the interventions done, travel apart; with funders, what each one pays.</source>
            <translation>Contact et préparation des interventions réalisées, déplacements à part; par bailleur, ce que chacun paie.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Counting stopped: the table is as it was</source>
            <translation>Calcul arrêté : le tableau est resté tel quel</translation>
        </message>
        <message>
            <source>Counting the table</source>
            <translation>Calcul du tableau</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Tableau croisé</translation>
        </message>
        <message>
            <source>Cross table {axes}, {place}, {period}</source>
            <translation>Tableau croisé {axes}, {place}, {period}</translation>
        </message>
        <message>
            <source>Different companies</source>
            <translation>Entreprises différentes</translation>
        </message>
        <message>
            <source>Different companies, once in each cell and once in each total. Place and number of employees are those of the latest record counted.</source>
            <translation>Entreprises différentes, une fois par case et une fois par total. Le lieu et le nombre d’employés sont ceux du dernier acte compté.</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>Employés</translation>
        </message>
        <message>
            <source>Exchange rows and columns</source>
            <translation>Échanger lignes et colonnes</translation>
        </message>
        <message>
            <source>Export the cross table</source>
            <translation>Exporter le tableau croisé</translation>
        </message>
        <message>
            <source>Export to Excel…</source>
            <translation>Exporter en Excel…</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Funder</source>
            <translation>Bailleur</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Interventions and attendances</source>
            <translation>Interventions et présences</translation>
        </message>
        <message>
            <source>Interventions done and companies present at activities held, each one on its day.</source>
            <translation>Interventions réalisées et entreprises présentes aux activités tenues, chacune à sa date.</translation>
        </message>
        <message>
            <source>MRC</source>
            <translation>MRC</translation>
        </message>
        <message>
            <source>MRC to specify</source>
            <translation>MRC à préciser</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>No adviser</source>
            <translation>Sans conseiller</translation>
        </message>
        <message>
            <source>No funder</source>
            <translation>Sans bailleur</translation>
        </message>
        <message>
            <source>No market</source>
            <translation>Sans marché</translation>
        </message>
        <message>
            <source>No record in the book: {places}.</source>
            <translation>Aucun registre au carnet : {places}.</translation>
        </message>
        <message>
            <source>No record of that time and place is in the book</source>
            <translation>Aucun registre de ce moment et de ce lieu n’est au carnet</translation>
        </message>
        <message>
            <source>No region</source>
            <translation>Sans région</translation>
        </message>
        <message>
            <source>No sector</source>
            <translation>Sans secteur</translation>
        </message>
        <message>
            <source>No service</source>
            <translation>Sans service</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Aucun employé</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Not counted, known by published figures only: {places}.</source>
            <translation>Non compté, connu par les seules données publiées : {places}.</translation>
        </message>
        <message>
            <source>Nothing was recorded in these years</source>
            <translation>Rien n’a été noté dans ces exercices</translation>
        </message>
        <message>
            <source>Number unknown</source>
            <translation>Nombre inconnu</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Actes</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <source>Service or activity</source>
            <translation>Service ou activité</translation>
        </message>
        <message>
            <source>The year</source>
            <translation>L’exercice</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Totals are not sums: a company found in several groups ({axes}) counts in each of them, and once in the total.</source>
            <translation>Les totaux ne sont pas des sommes : une entreprise présente dans plusieurs groupes ({axes}) compte dans chacun, et une seule fois au total.</translation>
        </message>
        <message>
            <source>Totals are not sums: a record found in several groups ({axes}) counts in each of them, and once in the total.</source>
            <translation>Les totaux ne sont pas des sommes : un acte présent dans plusieurs groupes ({axes}) compte dans chacun, et une seule fois au total.</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Ce qui est compté</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>non disponible</translation>
        </message>
        <message>
            <source>{column}, {row}: {value}</source>
            <translation>{column}, {row} : {value}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{measure}: {axes}</source>
            <translation>{measure} : {axes}</translation>
        </message>
        <message>
            <source>{number} or more</source>
            <translation>{number} et plus</translation>
        </message>
    </context>
    <context>
        <name>Dashboard</name>
        <message numerus="yes">
            <source>%Ln due by {day}</source>
            <translation>
                <numerusform>%Ln dû d’ici le {day}</numerusform>
                <numerusform>%Ln dus d’ici le {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>3 years</source>
            <translation>3 ans</translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>Conseiller, conseillère</translation>
        </message>
        <message>
            <source>All the follow-ups</source>
            <translation>Tous les suivis</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Choose the indicator of the map</source>
            <translation>Choisir l’indicateur de la carte</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Each next step appears here on its day.</source>
            <translation>Chaque suivi paraît ici à son échéance.</translation>
        </message>
        <message>
            <source>Enter: see the records · Space: follow-up made · R: postpone · F6: next area</source>
            <translation>Entrée : voir les fiches · Espace : suivi fait · R : reporter · F6 : zone suivante</translation>
        </message>
        <message>
            <source>Follow-up made: {company}</source>
            <translation>Suivi fait : {company}</translation>
        </message>
        <message>
            <source>Follow-up of {company} put off: {day}</source>
            <translation>Suivi de {company} reporté : {day}</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Suivis</translation>
        </message>
        <message>
            <source>Follow-ups due</source>
            <translation>Suivis dus</translation>
        </message>
        <message>
            <source>Follow-ups of the team</source>
            <translation>Suivis de l’équipe</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>Dans 30 jours</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>Dans une semaine</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Last verified backup: {moment}</source>
            <translation>Dernière sauvegarde vérifiée : {moment}</translation>
        </message>
        <message>
            <source>Look for likely doubles</source>
            <translation>Chercher les doublons probables</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>My follow-ups</source>
            <translation>Mes suivis</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Prochaine étape</translation>
        </message>
        <message>
            <source>Note an intervention</source>
            <translation>Noter une intervention</translation>
        </message>
        <message>
            <source>Nothing is due this week.</source>
            <translation>Aucun suivi dû cette semaine.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Reporter</translation>
        </message>
        <message>
            <source>Put off to another day (R)</source>
            <translation>Reporter à un autre jour (R)</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Atteinte</translation>
        </message>
        <message>
            <source>Results of the year</source>
            <translation>Résultats de l’exercice</translation>
        </message>
        <message>
            <source>See all the follow-ups</source>
            <translation>Voir tous les suivis</translation>
        </message>
        <message>
            <source>See the map as a table</source>
            <translation>Voir la carte en tableau</translation>
        </message>
        <message>
            <source>Since {year}</source>
            <translation>Depuis {year}</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>The next step was taken (Space)</source>
            <translation>Le suivi est fait (Espace)</translation>
        </message>
        <message>
            <source>The whole team</source>
            <translation>Toute l’équipe</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Whole territory</source>
            <translation>Tout le territoire</translation>
        </message>
        <message>
            <source>click a figure to open its companies</source>
            <translation>cliquer un chiffre ouvre ses entreprises</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>no target</source>
            <translation>sans cible</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>non disponible</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>à faire</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>{company}, {what}: it counts</source>
            <translation>{company}, {what} : elle compte</translation>
        </message>
        <message>
            <source>{document} of {company} completed on {day}: it counts</source>
            <translation>{document}, {company} : terminé le {day}, compté dans l’exercice</translation>
        </message>
        <message>
            <source>{part} of the year elapsed</source>
            <translation>exercice écoulé à {part}</translation>
        </message>
        <message>
            <source>{year}: {value}</source>
            <translation>{year} : {value}</translation>
        </message>
    </context>
    <context>
        <name>DialogFooter</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Differences</name>
        <message numerus="yes">
            <source>%Ln figure(s) changed</source>
            <translation>
                <numerusform>%Ln donnée a changé</numerusform>
                <numerusform>%Ln données ont changé</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) differ from what was filed</source>
            <translation>
                <numerusform>%Ln donnée diffère de ce qui a été déposé</numerusform>
                <numerusform>%Ln données diffèrent de ce qui a été déposé</numerusform>
            </translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Choose a later first date.</source>
            <translation>Choisissez une première date plus récente.</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Compare two dates…</source>
            <translation>Comparer deux dates…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Differences and their causes</source>
            <translation>Écarts et leurs causes</translation>
        </message>
        <message>
            <source>Every figure is what it was, and rests on the same records.</source>
            <translation>Chaque donnée est ce qu’elle était et repose sur les mêmes enregistrements.</translation>
        </message>
        <message>
            <source>Figures of {year}: what changed from {earlier} to {later}</source>
            <translation>Données de {year} : ce qui a changé du {earlier} au {later}</translation>
        </message>
        <message>
            <source>Freeze the submission: any later difference will be explained here.</source>
            <translation>Gelez la soumission : tout écart sera expliqué ici.</translation>
        </message>
        <message>
            <source>No difference since the submission</source>
            <translation>Aucun écart depuis la soumission</translation>
        </message>
        <message>
            <source>No submission to compare with</source>
            <translation>Aucune soumission à comparer</translation>
        </message>
        <message>
            <source>Nothing differs</source>
            <translation>Rien ne diffère</translation>
        </message>
        <message>
            <source>Nothing was filed for {year}</source>
            <translation>Rien n’a été déposé pour {year}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>{indicator}: same total, other places</source>
            <translation>{indicator} : même total, autres lieux</translation>
        </message>
        <message>
            <source>{indicator}: {filed} filed, {today} today ({difference})</source>
            <translation>{indicator} : {filed} à la soumission, {today} aujourd’hui ({difference})</translation>
        </message>
        <message>
            <source>{indicator}: {filed} then, {today} after ({difference})</source>
            <translation>{indicator} : {filed} avant, {today} après ({difference})</translation>
        </message>
        <message>
            <source>{place}: {filed} → {today}</source>
            <translation>{place} : {filed} → {today}</translation>
        </message>
        <message>
            <source>{record} of {day}: {cause}</source>
            <translation>{record} du {day} : {cause}</translation>
        </message>
        <message>
            <source>{record}: {cause}</source>
            <translation>{record} : {cause}</translation>
        </message>
        <message>
            <source>{region}: corrected submission frozen on {day} by {name}</source>
            <translation>{region} : soumission corrigée, gelée le {day} par {name}</translation>
        </message>
        <message>
            <source>{region}: published figures</source>
            <translation>{region} : données publiées</translation>
        </message>
        <message>
            <source>{region}: submission frozen on {day} by {name}</source>
            <translation>{region} : soumission gelée le {day} par {name}</translation>
        </message>
    </context>
    <context>
        <name>Duplicate</name>
        <message>
            <source>but two NEQ</source>
            <translation>mais deux NEQ</translation>
        </message>
        <message>
            <source>but two NEQ, one slip apart</source>
            <translation>mais deux NEQ, à une faute de frappe près</translation>
        </message>
        <message>
            <source>but two domains</source>
            <translation>mais deux domaines</translation>
        </message>
        <message>
            <source>but two municipalities</source>
            <translation>mais deux municipalités</translation>
        </message>
        <message>
            <source>but two numbers</source>
            <translation>mais deux numéros</translation>
        </message>
        <message>
            <source>but two telephones</source>
            <translation>mais deux téléphones</translation>
        </message>
        <message>
            <source>close name</source>
            <translation>nom voisin</translation>
        </message>
        <message>
            <source>numbered company with the other’s name</source>
            <translation>compagnie à numéro qui porte aussi le nom de l’autre</translation>
        </message>
        <message>
            <source>one name is a part of the other</source>
            <translation>un nom fait partie de l’autre</translation>
        </message>
        <message>
            <source>one of them is a numbered company</source>
            <translation>l’une est une compagnie à numéro</translation>
        </message>
        <message>
            <source>same NEQ</source>
            <translation>même NEQ</translation>
        </message>
        <message>
            <source>same e-mail address</source>
            <translation>même courriel</translation>
        </message>
        <message>
            <source>same municipality</source>
            <translation>même municipalité</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>même nom</translation>
        </message>
        <message>
            <source>same name but for a word that tells little</source>
            <translation>même nom à un mot courant près</translation>
        </message>
        <message>
            <source>same name but for accents</source>
            <translation>même nom aux accents près</translation>
        </message>
        <message>
            <source>same name, another legal form</source>
            <translation>même nom, autre forme juridique</translation>
        </message>
        <message>
            <source>same postal code</source>
            <translation>même code postal</translation>
        </message>
        <message>
            <source>same telephone</source>
            <translation>même téléphone</translation>
        </message>
        <message>
            <source>same web or e-mail domain</source>
            <translation>même domaine de site ou de courriel</translation>
        </message>
        <message>
            <source>same words in the name</source>
            <translation>mêmes mots dans le nom</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message numerus="yes">
            <source>%Ln contact(s)</source>
            <translation>
                <numerusform>%Ln contact</numerusform>
                <numerusform>%Ln contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln document</numerusform>
                <numerusform>%Ln documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s)</source>
            <translation>
                <numerusform>%Ln intervention</numerusform>
                <numerusform>%Ln interventions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left: two NEQ</source>
            <translation>
                <numerusform>%Ln laissée : deux NEQ</numerusform>
                <numerusform>%Ln laissées : deux NEQ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln likely double(s)</source>
            <translation>
                <numerusform>%Ln doublon probable</numerusform>
                <numerusform>%Ln doublons probables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pair(s) merged</source>
            <translation>
                <numerusform>%Ln paire fusionnée</numerusform>
                <numerusform>%Ln paires fusionnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln participation(s)</source>
            <translation>
                <numerusform>%Ln participation</numerusform>
                <numerusform>%Ln participations</numerusform>
            </translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>100 · certain</source>
            <translation>100 · certaine</translation>
        </message>
        <message>
            <source>2 companies merged into {name}</source>
            <translation>2 entreprises fusionnées dans {name}</translation>
        </message>
        <message>
            <source>Companies not compared yet</source>
            <translation>Les entreprises n’ont pas encore été comparées</translation>
        </message>
        <message>
            <source>Company kept</source>
            <translation>Fiche gardée</translation>
        </message>
        <message>
            <source>Compare again</source>
            <translation>Comparer de nouveau</translation>
        </message>
        <message>
            <source>Compare the companies</source>
            <translation>Comparer les entreprises</translation>
        </message>
        <message>
            <source>Compare the companies again</source>
            <translation>Comparer de nouveau les entreprises</translation>
        </message>
        <message>
            <source>Comparing the companies</source>
            <translation>Comparaison des entreprises</translation>
        </message>
        <message>
            <source>Doubles to treat</source>
            <translation>Doublons à traiter</translation>
        </message>
        <message>
            <source>Each company is counted once.</source>
            <translation>Chaque entreprise est comptée une fois.</translation>
        </message>
        <message>
            <source>Keep the other company instead</source>
            <translation>Garder plutôt l’autre fiche</translation>
        </message>
        <message>
            <source>Likely double</source>
            <translation>Doublon probable</translation>
        </message>
        <message>
            <source>Likely doubles, the likeliest first</source>
            <translation>Doublons probables, les plus sûrs d’abord</translation>
        </message>
        <message>
            <source>Likeness</source>
            <translation>Ressemblance</translation>
        </message>
        <message>
            <source>MRC and region</source>
            <translation>MRC et région</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message numerus="yes">
            <source>Merge the %Ln certain pair(s)</source>
            <translation>
                <numerusform>Fusionner la %Ln paire certaine</numerusform>
                <numerusform>Fusionner les %Ln paires certaines</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge the certain doubles</source>
            <translation>Fusionner les doublons certains</translation>
        </message>
        <message>
            <source>Merge the certain ones</source>
            <translation>Fusionner les certaines</translation>
        </message>
        <message>
            <source>Merge, then show the next pair (Ctrl+Enter)</source>
            <translation>Fusionner, puis montrer la paire suivante (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Merged into it, remembered</source>
            <translation>Fusionnée à celle-ci, gardée en mémoire</translation>
        </message>
        <message>
            <source>Merging the companies</source>
            <translation>Fusion des entreprises</translation>
        </message>
        <message>
            <source>Names, numbers, addresses and domains are compared; nothing is merged.</source>
            <translation>Noms, numéros, adresses et domaines sont comparés; rien n’est fusionné.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivants</translation>
        </message>
        <message>
            <source>No likely double left</source>
            <translation>Aucun doublon probable</translation>
        </message>
        <message>
            <source>No record yet</source>
            <translation>Rien encore au dossier</translation>
        </message>
        <message>
            <source>Not a double</source>
            <translation>Pas un doublon</translation>
        </message>
        <message>
            <source>Not a double: the team is asked no more</source>
            <translation>Pas un doublon : la question ne sera plus posée à l’équipe</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédents</translation>
        </message>
        <message>
            <source>See both in the list</source>
            <translation>Voir les deux dans la liste</translation>
        </message>
        <message>
            <source>Stopped: nothing was written</source>
            <translation>Arrêté : rien n’a été écrit</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Inverser</translation>
        </message>
        <message>
            <source>The same in both</source>
            <translation>Identique dans les deux fiches</translation>
        </message>
        <message>
            <source>Those with nothing that speaks against; one undo takes them all back</source>
            <translation>Celles que rien ne contredit; une seule annulation les reprend toutes</translation>
        </message>
        <message>
            <source>Two companies: the whole team is asked no more (Ctrl+D)</source>
            <translation>Deux entreprises : la question ne sera plus posée à l’équipe (Ctrl+D)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{first} to {last} of {total}</source>
            <translation>{first} à {last} sur {total}</translation>
        </message>
        <message>
            <source>{likeness}: {reasons}</source>
            <translation>{likeness} : {reasons}</translation>
        </message>
        <message>
            <source>{score} · certain</source>
            <translation>{score} · certaine</translation>
        </message>
        <message>
            <source>{score} · strong</source>
            <translation>{score} · forte</translation>
        </message>
        <message>
            <source>{score} · to look at</source>
            <translation>{score} · à voir</translation>
        </message>
        <message>
            <source>← → value kept · Ctrl+Enter merges · Ctrl+D: not a double</source>
            <translation>← → valeur gardée · Ctrl+Entrée fusionne · Ctrl+D : pas un doublon</translation>
        </message>
    </context>
    <context>
        <name>EditCompanies</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies) edited</source>
            <translation>
                <numerusform>%Ln entreprise modifiée</numerusform>
                <numerusform>%Ln entreprises modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(%n different value(s))</source>
            <translation>
                <numerusform>(%n valeur différente)</numerusform>
                <numerusform>(%n valeurs différentes)</numerusform>
            </translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>A field that differs from one company to another stays as it is, unless “Replace” is ticked.</source>
            <translation>Un champ qui diffère d’une entreprise à l’autre reste tel quel, sauf si « Remplacer » est coché.</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message numerus="yes">
            <source>Edit %Ln compan(y/ies)</source>
            <translation>
                <numerusform>Modifier %Ln entreprise</numerusform>
                <numerusform>Modifier %Ln entreprises</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Rien n’est encore modifié.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace: {field}</source>
            <translation>Remplacer : {field}</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message numerus="yes">
            <source>%Ln row(s) of {path} in error: nothing was written. Correct them, or import only the others (--skip-errors).</source>
            <translation>
                <numerusform>%Ln ligne de {path} en erreur : rien n’a été écrit. Corrigez-la, ou importez seulement les autres (--skip-errors).</numerusform>
                <numerusform>%Ln lignes de {path} en erreur : rien n’a été écrit. Corrigez-les, ou importez seulement les autres (--skip-errors).</numerusform>
            </translation>
        </message>
        <message>
            <source>A frozen submission never changes. Nothing was written. Make a corrected one (cqi-desktop submit --corrects).</source>
            <translation>Une soumission gelée ne change jamais. Rien n’a été écrit. Faites-en une corrigée (cqi-desktop submit --corrects).</translation>
        </message>
        <message>
            <source>A submission never changes. Nothing was written.</source>
            <translation>Une soumission ne change jamais. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>A synergy link cannot go from this status to that one. Nothing was written. Choose another status.</source>
            <translation>Un lien de synergie ne peut pas passer de ce statut à celui-là. Rien n’a été écrit. Choisissez un autre statut.</translation>
        </message>
        <message>
            <source>Another laptop of the team is called “{text}” already. Choose another name.</source>
            <translation>Un autre appareil de l’équipe s’appelle déjà « {text} ». Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Another program is writing to the book {path}. Nothing was written here. Wait until it has finished, then try again.</source>
            <translation>Un autre programme écrit dans le carnet {path}. Rien n’a été écrit ici. Attendez qu’il ait terminé, puis réessayez.</translation>
        </message>
        <message>
            <source>Answers are still missing ({count}): {questions}. What is answered is kept. Answer them, then finish.</source>
            <translation>Il manque encore des réponses ({count}) : {questions}. Ce qui a sa réponse est gardé. Répondez au reste, puis terminez.</translation>
        </message>
        <message>
            <source>Answers are still missing. What is answered is kept. Answer them, then finish.</source>
            <translation>Il manque encore des réponses. Ce qui a sa réponse est gardé. Répondez au reste, puis terminez.</translation>
        </message>
        <message>
            <source>Both are the same company. Nothing was written. Choose two companies.</source>
            <translation>Il s’agit de la même entreprise. Rien n’a été écrit. Choisissez deux entreprises.</translation>
        </message>
        <message>
            <source>No MRC is called “{text}”. Check its code or its name.</source>
            <translation>Aucune MRC ne s’appelle « {text} ». Vérifiez son code ou son nom.</translation>
        </message>
        <message>
            <source>No MRC of {region} is called “{text}”. Check its code or its name.</source>
            <translation>Aucune MRC de la région {region} ne s’appelle « {text} ». Vérifiez son code ou son nom.</translation>
        </message>
        <message>
            <source>No MRC of {region} is called “{text}”. The nearest is {nearest}.</source>
            <translation>Aucune MRC de la région {region} ne s’appelle « {text} ». La plus proche est {nearest}.</translation>
        </message>
        <message>
            <source>No book at {path}. Choose an existing book, or make a new one (cqi-desktop init).</source>
            <translation>Aucun carnet à {path}. Choisissez un carnet existant, ou créez-en un (cqi-desktop init).</translation>
        </message>
        <message>
            <source>No file and no template of the book is called “{text}”. Check its name.</source>
            <translation>Aucun fichier ni gabarit du carnet ne s’appelle « {text} ». Vérifiez le nom.</translation>
        </message>
        <message>
            <source>No file at {path}. Check its name and its folder.</source>
            <translation>Aucun fichier à {path}. Vérifiez son nom et son dossier.</translation>
        </message>
        <message>
            <source>No indicator is called “{text}”. Check its code.</source>
            <translation>Aucun indicateur ne s’appelle « {text} ». Vérifiez son code.</translation>
        </message>
        <message>
            <source>No indicator is called “{text}”. Choose among: {known}.</source>
            <translation>Aucun indicateur ne s’appelle « {text} ». Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>No laptop of the team is called “{text}”. Check its name.</source>
            <translation>Aucun appareil de l’équipe ne s’appelle « {text} ». Vérifiez son nom.</translation>
        </message>
        <message>
            <source>No laptop of the team is called “{text}”. Choose among: {known}.</source>
            <translation>Aucun appareil de l’équipe ne s’appelle « {text} ». Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>No region is called “{text}”. Check its code or its name.</source>
            <translation>Aucune région ne s’appelle « {text} ». Vérifiez son code ou son nom.</translation>
        </message>
        <message>
            <source>No region is called “{text}”. Choose among: {known}.</source>
            <translation>Aucune région ne s’appelle « {text} ». Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>No submission of {year} for {region}. Freeze one first (cqi-desktop submit), or check the year.</source>
            <translation>Aucune soumission de {year} pour {region}. Gelez-en d’abord une (cqi-desktop submit), ou vérifiez l’exercice.</translation>
        </message>
        <message>
            <source>Nobody asked the team to confirm {year} yet. Nothing was written. Ask for it first, on the page Exchange.</source>
            <translation>Personne n’a encore demandé à l’équipe de confirmer {year}. Rien n’a été écrit. Demandez-le d’abord, à la page Échange.</translation>
        </message>
        <message>
            <source>Not found: {kind} “{text}”. Check the identifier, or look for it (cqi-desktop search).</source>
            <translation>Introuvable : {kind} « {text} ». Vérifiez l’identifiant, ou faites une recherche (cqi-desktop search).</translation>
        </message>
        <message>
            <source>Not found: {kind} “{text}”. Choose among: {known}.</source>
            <translation>Introuvable : {kind} « {text} ». Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>Nothing counts for {region} in {year}: there is nothing to submit. Check the year, or import its records.</source>
            <translation>Rien ne compte pour {region} en {year} : il n’y a rien à soumettre. Vérifiez l’exercice, ou importez ses fiches.</translation>
        </message>
        <message>
            <source>Nothing says what goes in the cells of {text}. Map its cells first, or give a mapping.</source>
            <translation>Rien ne dit ce qui va dans les cellules de {text}. Associez d’abord ses cellules, ou donnez une correspondance.</translation>
        </message>
        <message>
            <source>Somebody else changed this field meanwhile; it is now “{text}”. What you typed was not written. Press Enter again to keep yours, or Escape to take theirs.</source>
            <translation>Ce champ a été modifié entre-temps; il contient maintenant « {text} ». Votre texte n’a pas été enregistré. Appuyez de nouveau sur Entrée pour le garder, ou sur Échap pour prendre l’autre.</translation>
        </message>
        <message>
            <source>Somebody else emptied this field meanwhile. What you typed was not written. Press Enter again to keep yours, or Escape to leave it empty.</source>
            <translation>Ce champ a été vidé entre-temps. Votre texte n’a pas été enregistré. Appuyez de nouveau sur Entrée pour le garder, ou sur Échap pour le laisser vide.</translation>
        </message>
        <message>
            <source>Stopped as you asked. Nothing of it was kept; start again when you like.</source>
            <translation>Arrêté à votre demande. Rien n’en a été gardé; recommencez quand vous voudrez.</translation>
        </message>
        <message>
            <source>The accents of {path} cannot be read. Save it as .xlsx or as UTF-8 CSV, then try again.</source>
            <translation>Les accents de {path} ne peuvent pas être lus. Enregistrez la liste en .xlsx ou en CSV UTF-8, puis réessayez.</translation>
        </message>
        <message>
            <source>The book {path} comes from a more recent version (schema {found}, known here: {known}). It was not modified. Update the program to open it.</source>
            <translation>Le carnet {path} vient d’une version plus récente (schéma {found}, connu ici : {known}). Il n’a pas été modifié. Mettez le logiciel à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <source>The book {path} comes from an older version (schema {found}, now {known}) and was opened for reading only. Open it once in the window: it is upgraded after a backup.</source>
            <translation>Le carnet {path} vient d’une version plus ancienne (schéma {found}, maintenant {known}) et a été ouvert en lecture seule. Ouvrez-le une fois dans la fenêtre : il sera mis à niveau après une sauvegarde.</translation>
        </message>
        <message>
            <source>The book {path} exchanges with no team. Make one (cqi-desktop team create) or join one (cqi-desktop team join).</source>
            <translation>Le carnet {path} n’échange avec aucune équipe. Créez-en une (cqi-desktop team create) ou joignez-en une (cqi-desktop team join).</translation>
        </message>
        <message>
            <source>The book {path} is damaged and was not modified. Restore its latest backup (cqi-desktop restore).</source>
            <translation>Le carnet {path} est endommagé et n’a pas été modifié. Restaurez sa dernière sauvegarde (cqi-desktop restore).</translation>
        </message>
        <message>
            <source>The book {path} is damaged and was not modified: {detail}. Restore its latest backup (cqi-desktop restore).</source>
            <translation>Le carnet {path} est endommagé et n’a pas été modifié : {detail}. Restaurez sa dernière sauvegarde (cqi-desktop restore).</translation>
        </message>
        <message>
            <source>The book {path} is open in another window or program. It was not modified. Close it there, then try again.</source>
            <translation>Le carnet {path} est ouvert dans une autre fenêtre ou un autre programme. Il n’a pas été modifié. Fermez-le là, puis réessayez.</translation>
        </message>
        <message>
            <source>The conflict {text} was decided already. Nothing was changed.</source>
            <translation>Le conflit {text} a déjà été réglé. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The content of this document cannot be read. Exchange, then try again.</source>
            <translation>Le contenu de ce document ne peut pas être lu. Échangez, puis réessayez.</translation>
        </message>
        <message>
            <source>The content of “{text}” cannot be read. Exchange with the team, then try again.</source>
            <translation>Le contenu de « {text} » ne peut pas être lu. Échangez avec l’équipe, puis réessayez.</translation>
        </message>
        <message>
            <source>The content of “{text}” has not arrived yet. Exchange with the team, once the laptop that added it has.</source>
            <translation>Le contenu de « {text} » n’est pas encore arrivé. Échangez avec l’équipe, une fois que le poste qui l’a ajouté l’aura fait.</translation>
        </message>
        <message>
            <source>The content of “{text}” is damaged and was not given. Exchange with the team, or restore a backup.</source>
            <translation>Le contenu de « {text} » est endommagé et n’a pas été remis. Échangez avec l’équipe, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>The content of “{text}” is no longer in this book. Exchange with the team, or restore a backup.</source>
            <translation>Le contenu de « {text} » n’est plus dans ce carnet. Échangez avec l’équipe, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>The disk of {path} is full. Nothing was written. Free some space, or choose another place.</source>
            <translation>Le disque de {path} est plein. Rien n’a été écrit. Libérez de l’espace, ou choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>The document of this intervention was completed on {day}. Begin another questionnaire from the company.</source>
            <translation>Le document de cette intervention a été complété le {day}. Commencez un autre questionnaire à partir de l’entreprise.</translation>
        </message>
        <message>
            <source>The folder of {path} does not exist. Nothing was written. Make it, or choose another place.</source>
            <translation>Le dossier de {path} n’existe pas. Rien n’a été écrit. Créez-le, ou choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>The law keeps an incident whole in the register for five years, until {until}. Nothing was written. Correct or complete it instead.</source>
            <translation>La loi garde un incident entier au registre pendant cinq ans, jusqu’au {until}. Rien n’a été écrit. Corrigez-le ou complétez-le plutôt.</translation>
        </message>
        <message>
            <source>The list {path} has two columns for one thing: {headers}. Keep one of them, then try again.</source>
            <translation>La liste {path} a deux colonnes pour une même chose : {headers}. Gardez-en une, puis recommencez.</translation>
        </message>
        <message>
            <source>The mapping of the cells has a fault: {text}. Correct it, then try again. Nothing was written.</source>
            <translation>La correspondance des cellules a un défaut : {text}. Corrigez-la, puis réessayez. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The pass phrase of {path} is empty. Nothing was changed. Write it in the first line.</source>
            <translation>La phrase de passe de {path} est vide. Rien n’a été modifié. Écrivez-la sur la première ligne.</translation>
        </message>
        <message>
            <source>The password is right, but the book {path} was encrypted with the settings of an older SQLCipher. It was not modified. Restore a backup that this program made.</source>
            <translation>Le mot de passe est le bon, mais le carnet {path} a été chiffré avec les réglages d’un SQLCipher plus ancien. Il n’a pas été modifié. Restaurez une sauvegarde faite par ce logiciel.</translation>
        </message>
        <message>
            <source>The questionnaire of this intervention is not complete. Complete it: its date is then written.</source>
            <translation>Le questionnaire de cette intervention n’est pas complet. Complétez-le : sa date s’écrit alors.</translation>
        </message>
        <message>
            <source>The set of changes {text} was undone already. Nothing was written. To see the sets: cqi-desktop changes.</source>
            <translation>L’ensemble de changements {text} est déjà annulé. Rien n’a été écrit. Pour voir les ensembles : cqi-desktop changes.</translation>
        </message>
        <message>
            <source>The team of {address} changed its key and left this laptop out. Nothing was changed. Ask for the new pass phrase, then join again (cqi-desktop team join).</source>
            <translation>L’équipe de {address} a changé de clé et a exclu cet appareil. Rien n’a été modifié. Demandez la nouvelle phrase de passe, puis joignez l’équipe de nouveau (cqi-desktop team join).</translation>
        </message>
        <message>
            <source>There is nothing to redo since the last change. To see what was undone: cqi-desktop changes.</source>
            <translation>Il n’y a rien à rétablir depuis le dernier changement. Pour voir ce qui a été annulé : cqi-desktop changes.</translation>
        </message>
        <message>
            <source>There is nothing to undo on this laptop. To undo what another one did, name it (cqi-desktop changes).</source>
            <translation>Il n’y a rien à annuler sur ce poste. Pour annuler ce qu’un autre a fait, nommez-le (cqi-desktop changes).</translation>
        </message>
        <message>
            <source>This book exchanges with a team already, at {address}. Nothing was changed: use sync.</source>
            <translation>Ce carnet échange déjà avec une équipe, à {address}. Rien n’a été modifié : utilisez sync.</translation>
        </message>
        <message>
            <source>This could not be done. Nothing was written. Try again, or ask for help.</source>
            <translation>Cela n’a pas pu être fait. Rien n’a été écrit. Réessayez, ou demandez de l’aide.</translation>
        </message>
        <message>
            <source>This document is too large and was not kept. Make it smaller, then try again.</source>
            <translation>Ce document est trop volumineux et n’a pas été conservé. Réduisez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>This figure was published with another value and never changes. Nothing was written. If it was typed wrong, put that submission in the trash and enter it again.</source>
            <translation>Cette donnée a été publiée avec une autre valeur et ne change jamais. Rien n’a été écrit. Si elle a été mal saisie, mettez cette soumission à la corbeille et saisissez-la de nouveau.</translation>
        </message>
        <message>
            <source>This is not a questionnaire. Nothing was written. Choose another file.</source>
            <translation>Ce n’est pas un questionnaire. Rien n’a été écrit. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>This laptop has no name. Give one, as the others will see it.</source>
            <translation>Cet appareil n’a pas de nom. Donnez-en un, tel que les autres le verront.</translation>
        </message>
        <message>
            <source>This pass phrase does not open the team of {address}. Nothing was changed. Check it, then try again.</source>
            <translation>Cette phrase de passe n’ouvre pas l’équipe de {address}. Rien n’a été modifié. Vérifiez-la, puis réessayez.</translation>
        </message>
        <message>
            <source>This pass phrase is the one in use: a lost laptop would know it. Nothing was changed. Choose another one.</source>
            <translation>Cette phrase de passe est celle en usage : un appareil perdu la connaîtrait. Rien n’a été modifié. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>This password does not open the book {path}. Check capitals and keyboard, try again. If you are sure of it, the beginning of the file may be damaged: restore a backup.</source>
            <translation>Ce mot de passe n’ouvre pas le carnet {path}. Vérifiez les majuscules et le clavier, puis recommencez. S’il est bien le bon, le début du fichier est peut-être endommagé : restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>This questionnaire cannot be read: at “{place}”, {expected} is expected. Nothing was written. Correct it, then try again.</source>
            <translation>Ce questionnaire ne se lit pas : à « {place} », on attend {expected}. Rien n’a été écrit. Corrigez-le, puis recommencez.</translation>
        </message>
        <message>
            <source>This questionnaire is completed. Reopen it to change an answer.</source>
            <translation>Ce questionnaire est complété. Rouvrez-le pour changer une réponse.</translation>
        </message>
        <message>
            <source>This questionnaire was completed on {day}. Reopen it to change an answer: it counts again once complete.</source>
            <translation>Ce questionnaire a été complété le {day}. Rouvrez-le pour changer une réponse : il comptera de nouveau une fois complété.</translation>
        </message>
        <message>
            <source>You may not read {path}. Close the program that holds it, or ask for access to it.</source>
            <translation>Vous ne pouvez pas lire {path}. Fermez le programme qui le tient, ou demandez-en l’accès.</translation>
        </message>
        <message>
            <source>its first page cannot be read</source>
            <translation>sa première page est illisible</translation>
        </message>
        <message>
            <source>{address} cannot be reached for now. Nothing was changed. Check the network or plug in the key, then try again.</source>
            <translation>{address} est inaccessible pour le moment. Rien n’a été modifié. Vérifiez le réseau ou branchez la clé, puis réessayez.</translation>
        </message>
        <message>
            <source>{address} cannot be written. Your changes stay in the book and will be sent later. Check your access to it, then try again.</source>
            <translation>Impossible d’écrire dans {address}. Vos changements restent dans le carnet et seront envoyés plus tard. Vérifiez votre accès, puis réessayez.</translation>
        </message>
        <message>
            <source>{address} does not exist, or not for now. Nothing was changed. Check the address, plug in the key or connect to the network, then try again.</source>
            <translation>{address} n’existe pas, ou pas pour le moment. Rien n’a été modifié. Vérifiez l’adresse, branchez la clé ou connectez-vous au réseau, puis réessayez.</translation>
        </message>
        <message>
            <source>{address} holds files already. Nothing was changed. Choose an empty folder or a new name.</source>
            <translation>{address} contient déjà des fichiers. Rien n’a été modifié. Choisissez un dossier vide ou un nouveau nom.</translation>
        </message>
        <message>
            <source>{address} is a file. Nothing was changed. Choose a folder.</source>
            <translation>{address} est un fichier. Rien n’a été modifié. Choisissez un dossier.</translation>
        </message>
        <message>
            <source>{address} is full. Your changes stay in the book and will be sent later. Free some space there, then try again.</source>
            <translation>{address} est plein. Vos changements restent dans le carnet et seront envoyés plus tard. Libérez-y de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <source>{address} is not the folder of a team: team.json is not in it. Nothing was changed. Check the address.</source>
            <translation>{address} n’est pas le dossier d’une équipe : team.json n’y est pas. Rien n’a été modifié. Vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>{address} is of a kind that this program cannot reach as it is installed. Nothing was changed. Check the beginning of the address.</source>
            <translation>{address} est d’un genre que ce programme, tel qu’il est installé, ne peut pas atteindre. Rien n’a été modifié. Vérifiez le début de l’adresse.</translation>
        </message>
        <message>
            <source>{address} is the folder of a team already. Nothing was changed. Join it (cqi-desktop team join), or choose an empty folder.</source>
            <translation>{address} est déjà le dossier d’une équipe. Rien n’a été modifié. Joignez-la (cqi-desktop team join), ou choisissez un dossier vide.</translation>
        </message>
        <message>
            <source>{address} is the folder of another team. Nothing was changed. Choose the folder of this book’s team.</source>
            <translation>{address} est le dossier d’une autre équipe. Rien n’a été modifié. Choisissez le dossier de l’équipe de ce carnet.</translation>
        </message>
        <message>
            <source>{address} needs the PostgreSQL extra of this program (cqi-desktop[postgresql]). Nothing was changed. Install it, then try again.</source>
            <translation>{address} demande le complément PostgreSQL de ce programme (cqi-desktop[postgresql]). Rien n’a été modifié. Installez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a list. Choose an Excel or CSV file.</source>
            <translation>{path} ne peut pas être lu comme une liste. Choisissez un fichier Excel ou CSV.</translation>
        </message>
        <message>
            <source>{path} cannot be written. Nothing was written. Choose another place.</source>
            <translation>{path} ne peut pas être écrit. Rien n’a été écrit. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>{path} exists already and was not touched. Choose another name, or move it first.</source>
            <translation>{path} existe déjà et n’a pas été touché. Choisissez un autre nom, ou déplacez-le d’abord.</translation>
        </message>
        <message>
            <source>{path} has an unknown column “{header}”. Rename it, or remove it.</source>
            <translation>{path} a une colonne inconnue, « {header} ». Renommez-la ou retirez-la.</translation>
        </message>
        <message>
            <source>{path} has an unknown column “{header}”. The nearest is “{nearest}”: rename it.</source>
            <translation>{path} a une colonne inconnue, « {header} ». La plus proche est « {nearest} » : renommez-la.</translation>
        </message>
        <message>
            <source>{path} has no sheet “{text}”. Check its name.</source>
            <translation>{path} n’a pas de feuille « {text} ». Vérifiez son nom.</translation>
        </message>
        <message>
            <source>{path} has no sheet “{text}”. Choose among: {known}.</source>
            <translation>{path} n’a pas de feuille « {text} ». Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>{path} is a folder. Choose a file in it.</source>
            <translation>{path} est un dossier. Choisissez un fichier qu’il contient.</translation>
        </message>
        <message>
            <source>{path} is a folder. Nothing was written. Add the name of a file.</source>
            <translation>{path} est un dossier. Rien n’a été écrit. Ajoutez le nom d’un fichier.</translation>
        </message>
        <message>
            <source>{path} is a picture or a PDF, whatever its name. Choose the Excel or CSV file of the list.</source>
            <translation>{path} est une image ou un PDF, quel que soit son nom. Choisissez le fichier Excel ou CSV de la liste.</translation>
        </message>
        <message>
            <source>{path} is empty. Put the headers in row 1 and the list below.</source>
            <translation>{path} est vide. Mettez les en-têtes à la ligne 1 et la liste au-dessous.</translation>
        </message>
        <message>
            <source>{path} is not a book, or needs a password. Choose another file or give the password.</source>
            <translation>{path} n’est pas un carnet, ou demande un mot de passe. Choisissez un autre fichier ou donnez le mot de passe.</translation>
        </message>
        <message>
            <source>{path} is not a list that can be read. Save it as .xlsx or .csv, then try again.</source>
            <translation>{path} n’est pas une liste lisible. Enregistrez-la en .xlsx ou en .csv, puis réessayez.</translation>
        </message>
        <message>
            <source>{path} is not a questionnaire. Nothing was written. Choose another file.</source>
            <translation>{path} n’est pas un questionnaire. Rien n’a été écrit. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{path} is open in another program. Nothing was written. Close it there, then try again.</source>
            <translation>{path} est ouvert dans un autre programme. Rien n’a été écrit. Fermez-le là, puis réessayez.</translation>
        </message>
        <message>
            <source>{path} is protected against writing. Nothing was written. Choose another place.</source>
            <translation>{path} est protégé en écriture. Rien n’a été écrit. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>{path} is protected by a password. Open it in Excel, take the password off, save it, then try again.</source>
            <translation>{path} est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe, enregistrez-le, puis recommencez.</translation>
        </message>
        <message>
            <source>{path} is too large to be read as a list ({most} cells at most). Keep the useful rows and columns, or split it.</source>
            <translation>{path} est trop grand pour être lu comme une liste ({most} cellules au plus). Gardez les lignes et les colonnes utiles, ou divisez-le.</translation>
        </message>
        <message>
            <source>{path} lacks a required column: {headers}. Add it, or start from an empty sheet (cqi-desktop template).</source>
            <translation>Il manque à {path} une colonne obligatoire : {headers}. Ajoutez-la, ou partez d’une feuille vide (cqi-desktop template).</translation>
        </message>
        <message>
            <source>{region} was not served yet in {year}. Nothing was written. Choose a later year.</source>
            <translation>La région {region} n’était pas encore desservie en {year}. Rien n’a été écrit. Choisissez un exercice plus récent.</translation>
        </message>
        <message>
            <source>{text} cannot be filled. Choose the funder’s workbook, saved as .xlsx.</source>
            <translation>{text} ne peut pas être rempli. Choisissez le classeur du bailleur, enregistré en .xlsx.</translation>
        </message>
        <message>
            <source>{text} is in the old .xls format. Open it in Excel, save it as .xlsx, then try again.</source>
            <translation>{text} est dans l’ancien format .xls. Ouvrez-le dans Excel, enregistrez-le en .xlsx, puis réessayez.</translation>
        </message>
        <message>
            <source>{text} is not the submission in force of {year} for {region}. Nothing was written. See which one is (cqi-desktop submissions).</source>
            <translation>{text} n’est pas la soumission en vigueur de {year} pour {region}. Rien n’a été écrit. Voyez laquelle l’est (cqi-desktop submissions).</translation>
        </message>
        <message>
            <source>{text} is protected by a password. Open it in Excel, take the password off, then try again.</source>
            <translation>{text} est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe, puis réessayez.</translation>
        </message>
        <message>
            <source>{text} is too large for a form. Choose the funder’s own workbook.</source>
            <translation>{text} est trop gros pour un formulaire. Choisissez le classeur du bailleur.</translation>
        </message>
        <message>
            <source>{year} is known for {region} by its published figures. Nothing was written. Mark its records complete first.</source>
            <translation>L’exercice {year} est connu par ses données publiées pour {region}. Rien n’a été écrit. Déclarez d’abord ses registres complets.</translation>
        </message>
        <message>
            <source>{year} was submitted for {region} on {day}. Nothing was written. Replace it by a corrected one (cqi-desktop submit --corrects {text}).</source>
            <translation>L’exercice {year} a été soumis pour {region} le {day}. Rien n’a été écrit. Remplacez-le par une soumission corrigée (cqi-desktop submit --corrects {text}).</translation>
        </message>
        <message>
            <source>“{label}” is never undone: it made the book, concerns the team’s laptops or erased a person. Choose another one.</source>
            <translation>« {label} » ne s’annule jamais : cela a créé le carnet, touche les postes de l’équipe ou a effacé une personne. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>“{text}” changes while it is being read. It was not kept. Wait until it is whole, then try again.</source>
            <translation>« {text} » change pendant sa lecture. Il n’a pas été conservé. Attendez qu’il soit complet, puis réessayez.</translation>
        </message>
        <message>
            <source>“{text}” has been filled: it changes no more. Make a new version.</source>
            <translation>« {text} » a été rempli : il ne change plus. Créez une nouvelle version.</translation>
        </message>
        <message>
            <source>“{text}” has {size} MB and a document may have {most} MB. It was not kept. Make it smaller, or keep it elsewhere and note where.</source>
            <translation>« {text} » a {size} Mo et un document peut avoir {most} Mo. Il n’a pas été conservé. Réduisez-le, ou conservez-le ailleurs et notez à quel endroit.</translation>
        </message>
        <message>
            <source>“{text}” is an ambiguous date: {first} or {second}? Write year-month-day.</source>
            <translation>« {text} » est une date ambiguë : {first} ou {second}? Écrivez année-mois-jour.</translation>
        </message>
        <message>
            <source>“{text}” is not a fiscal year. Write two years in a row, such as 2010-2011.</source>
            <translation>« {text} » n’est pas un exercice. Écrivez deux années qui se suivent, comme 2010-2011.</translation>
        </message>
        <message>
            <source>“{text}” is not accepted. Choose among: {known}.</source>
            <translation>« {text} » n’est pas accepté. Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>“{text}” is not accepted. Expected: {expected}. Correct it, then try again.</source>
            <translation>« {text} » n’est pas accepté. Attendu : {expected}. Corrigez, puis réessayez.</translation>
        </message>
        <message>
            <source>“{text}”, version {version}, has been filled or ships with the program: it changes no more. Make a new version.</source>
            <translation>« {text} », version {version}, a été rempli ou est fourni avec le logiciel : il ne change plus. Créez une nouvelle version.</translation>
        </message>
    </context>
    <context>
        <name>ErrorBanner</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Fermer le message</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>from a copied machine: its laptop must exchange again</source>
            <translation>d’une machine copiée : son appareil doit échanger de nouveau</translation>
        </message>
        <message>
            <source>from a laptop that the team shut out</source>
            <translation>d’un appareil que l’équipe a exclu</translation>
        </message>
        <message>
            <source>made by a more recent version: update this program to receive it</source>
            <translation>fait par une version plus récente : mettez ce programme à jour pour le recevoir</translation>
        </message>
        <message>
            <source>not a file of this team</source>
            <translation>pas un fichier de cette équipe</translation>
        </message>
        <message>
            <source>not whole yet, or damaged: tried again at each exchange</source>
            <translation>pas encore complet, ou endommagé : repris à chaque échange</translation>
        </message>
        <message>
            <source>under a key that this laptop was not given</source>
            <translation>sous une clé que cet appareil n’a pas reçue</translation>
        </message>
        <message>
            <source>under an older key, signed by no laptop that stays: it is sent again</source>
            <translation>sous une ancienne clé, signé par aucun appareil qui reste : il sera envoyé de nouveau</translation>
        </message>
        <message>
            <source>waits for an earlier file that is not here yet</source>
            <translation>attend un fichier antérieur qui n’est pas encore là</translation>
        </message>
    </context>
    <context>
        <name>ExchangePage</name>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) that this laptop has and not it</source>
            <translation>
                <numerusform>%Ln modification qu’il n’a pas encore lue</numerusform>
                <numerusform>%Ln modifications qu’il n’a pas encore lues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conflict(s) decided: the team learns it at the next exchange</source>
            <translation>
                <numerusform>%Ln conflit réglé : l’équipe l’apprendra au prochain échange</numerusform>
                <numerusform>%Ln conflits réglés : l’équipe l’apprendra au prochain échange</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) without an exchange</source>
            <translation>
                <numerusform>%n jour sans échange</numerusform>
                <numerusform>%n jours sans échange</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) changed</source>
            <translation>
                <numerusform>%n champ modifié</numerusform>
                <numerusform>%n champs modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n laptop(s)</source>
            <translation>
                <numerusform>%n appareil</numerusform>
                <numerusform>%n appareils</numerusform>
            </translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Adv.</source>
            <translation>Cons.</translation>
        </message>
        <message>
            <source>Another laptop holds the same changes and shows other records. This book was made again from its log: exchange there too.</source>
            <translation>Un autre appareil a les mêmes modifications et montre d’autres fiches. Ce carnet a été refait d’après son journal : échangez aussi de l’autre côté.</translation>
        </message>
        <message>
            <source>Another value for {field}</source>
            <translation>Une autre valeur pour {field}</translation>
        </message>
        <message>
            <source>Another value:</source>
            <translation>Autre valeur :</translation>
        </message>
        <message>
            <source>At opening</source>
            <translation>À l’ouverture</translation>
        </message>
        <message>
            <source>At opening, then every 15 minutes</source>
            <translation>À l’ouverture, puis toutes les 15 minutes</translation>
        </message>
        <message>
            <source>Automatic exchange</source>
            <translation>Échange automatique</translation>
        </message>
        <message>
            <source>Back up a copy…</source>
            <translation>Sauvegarder une copie…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Change the folder…</source>
            <translation>Changer de dossier…</translation>
        </message>
        <message>
            <source>Change the team’s folder…</source>
            <translation>Changer le dossier de l’équipe…</translation>
        </message>
        <message>
            <source>Clock {length} ahead</source>
            <translation>Horloge en avance de {length}</translation>
        </message>
        <message>
            <source>Clock {length} behind</source>
            <translation>Horloge en retard de {length}</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Clôture</translation>
        </message>
        <message>
            <source>Compare with the log again</source>
            <translation>Comparer de nouveau au journal</translation>
        </message>
        <message>
            <source>Confirm once all that was done on this laptop is entered.</source>
            <translation>Confirmez quand tout ce qui a été fait sur cet appareil est noté.</translation>
        </message>
        <message>
            <source>Conflicts to examine</source>
            <translation>Conflits à examiner</translation>
        </message>
        <message>
            <source>Create the team…</source>
            <translation>Créer l’équipe…</translation>
        </message>
        <message>
            <source>Cut or damaged: tried again at each exchange</source>
            <translation>Incomplet ou endommagé : repris à chaque échange</translation>
        </message>
        <message>
            <source>Each laptop of a team holds the whole book and works without a network. They exchange their changes, encrypted, through a folder that each can reach at some time: a shared folder, a synchronised one, a USB key. What two people changed apart is merged field by field, and nothing is lost.</source>
            <translation>Chaque appareil d’une équipe a tout le carnet et travaille sans réseau. Les appareils s’échangent leurs modifications, chiffrées, par un dossier que chacun peut atteindre de temps en temps : un dossier partagé ou synchronisé, une clé USB. Ce que deux personnes ont modifié chacune de leur côté est réuni champ par champ, et rien n’est perdu.</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Effacé</translation>
        </message>
        <message>
            <source>Erasures under way</source>
            <translation>Effacements en cours</translation>
        </message>
        <message>
            <source>Every record here is what the log says: do the same there</source>
            <translation>Chaque fiche d’ici est conforme au journal : faites de même là-bas</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Échange</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Échanger maintenant</translation>
        </message>
        <message>
            <source>Exchange stopped: nothing is lost, the rest comes next time</source>
            <translation>Échange arrêté : rien n’est perdu, le reste viendra la prochaine fois</translation>
        </message>
        <message>
            <source>Exchanging with the team</source>
            <translation>Échange avec l’équipe</translation>
        </message>
        <message>
            <source>File of</source>
            <translation>Fichier de</translation>
        </message>
        <message>
            <source>Files that wait</source>
            <translation>Fichiers en attente</translation>
        </message>
        <message>
            <source>Folder “{name}”</source>
            <translation>Dossier « {name} »</translation>
        </message>
        <message>
            <source>From a copied laptop: it must exchange again</source>
            <translation>D’un appareil copié : il doit échanger de nouveau</translation>
        </message>
        <message>
            <source>From a laptop that the team shut out</source>
            <translation>D’un appareil que l’équipe a exclu</translation>
        </message>
        <message>
            <source>From a more recent version: update the program</source>
            <translation>D’une version plus récente : mettez le logiciel à jour</translation>
        </message>
        <message>
            <source>Give it a name of its own, so that nobody takes one for the other.</source>
            <translation>Donnez-lui son propre nom, afin que personne ne les confonde.</translation>
        </message>
        <message>
            <source>Has not exchanged yet</source>
            <translation>N’a pas encore échangé</translation>
        </message>
        <message>
            <source>Has not read all yet</source>
            <translation>N’a pas encore tout lu</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Imports</translation>
        </message>
        <message>
            <source>Join a team…</source>
            <translation>Joindre une équipe…</translation>
        </message>
        <message>
            <source>Keep these choices</source>
            <translation>Garder ces choix</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Laptops of the team</source>
            <translation>Appareils de l’équipe</translation>
        </message>
        <message>
            <source>Laptops that have not obeyed yet</source>
            <translation>Appareils qui n’ont pas encore obéi</translation>
        </message>
        <message>
            <source>Last exchange</source>
            <translation>Dernier échange</translation>
        </message>
        <message>
            <source>Last verified backup: {moment}</source>
            <translation>Dernière sauvegarde vérifiée : {moment}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Lost laptop…</source>
            <translation>Appareil perdu…</translation>
        </message>
        <message>
            <source>More recent version</source>
            <translation>Version plus récente</translation>
        </message>
        <message>
            <source>Name kept: the team learns it at the next exchange</source>
            <translation>Nom gardé : l’équipe l’apprendra au prochain échange</translation>
        </message>
        <message>
            <source>Name this laptop…</source>
            <translation>Nommer cet appareil…</translation>
        </message>
        <message>
            <source>No conflict to examine</source>
            <translation>Aucun conflit à examiner</translation>
        </message>
        <message>
            <source>Not a file of this team: left alone</source>
            <translation>Pas un fichier de cette équipe : laissé tel quel</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>Seulement sur demande</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Recent imports</source>
            <translation>Imports récents</translation>
        </message>
        <message>
            <source>Records in conflict</source>
            <translation>Fiches en conflit</translation>
        </message>
        <message>
            <source>Records made again from the log: {count}</source>
            <translation>Fiches refaites depuis le journal : {count}</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>See the closing</source>
            <translation>Voir la clôture</translation>
        </message>
        <message>
            <source>Shut out</source>
            <translation>Exclu</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>The first laptop creates the team; the others join it with the pass phrase.</source>
            <translation>Le premier appareil crée l’équipe; les autres la joignent avec la phrase de passe.</translation>
        </message>
        <message>
            <source>The most recent value is in place already. Choose the one to keep: the other stays in the history.</source>
            <translation>La valeur la plus récente est déjà en place. Choisissez celle à garder : l’autre reste dans l’historique.</translation>
        </message>
        <message>
            <source>The team asks to confirm {year}.</source>
            <translation>L’équipe demande de confirmer {year}.</translation>
        </message>
        <message>
            <source>The team is asked to confirm the year</source>
            <translation>La confirmation de l’exercice est demandée à l’équipe</translation>
        </message>
        <message>
            <source>These conflicts were decided already</source>
            <translation>Ces conflits étaient déjà réglés</translation>
        </message>
        <message>
            <source>This book exchanges with nobody yet</source>
            <translation>Ce carnet n’échange encore avec personne</translation>
        </message>
        <message>
            <source>This book is a copy of the one of “{name}”.</source>
            <translation>Ce carnet est une copie de celui de « {name} ».</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Cet appareil</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>À lire</translation>
        </message>
        <message>
            <source>Under a key that this laptop does not have</source>
            <translation>Sous une clé que cet appareil n’a pas</translation>
        </message>
        <message>
            <source>Under an older key: its laptop sends it again</source>
            <translation>Sous une ancienne clé : son appareil l’enverra de nouveau</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>À jour</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Views of the exchange</source>
            <translation>Vues de l’échange</translation>
        </message>
        <message>
            <source>Waits for an earlier file that is not here yet</source>
            <translation>Attend un fichier antérieur qui n’est pas encore arrivé</translation>
        </message>
        <message>
            <source>When two laptops change the same field apart, the record comes here.</source>
            <translation>Quand deux appareils modifient le même champ chacun de leur côté, la fiche vient ici.</translation>
        </message>
        <message>
            <source>Why it waits</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Year confirmed for this laptop</source>
            <translation>Exercice confirmé pour cet appareil</translation>
        </message>
        <message>
            <source>before: {value}</source>
            <translation>avant : {value}</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>par {name}</translation>
        </message>
        <message>
            <source>each laptop obeys at its next exchange</source>
            <translation>chaque appareil obéit à son prochain échange</translation>
        </message>
        <message>
            <source>encrypted team folder</source>
            <translation>dossier d’équipe chiffré</translation>
        </message>
        <message>
            <source>has all that this laptop has</source>
            <translation>a tout ce que cet appareil a</translation>
        </message>
        <message>
            <source>here</source>
            <translation>ici</translation>
        </message>
        <message>
            <source>here, on this laptop</source>
            <translation>ici, sur cet appareil</translation>
        </message>
        <message>
            <source>last exchange {moment}</source>
            <translation>dernier échange {moment}</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>not there for now</source>
            <translation>absent pour le moment</translation>
        </message>
        <message>
            <source>they hold back no other, and nothing of the book was changed</source>
            <translation>ils n’en retiennent aucun autre, et rien du carnet n’a été modifié</translation>
        </message>
        <message>
            <source>to send: {count}</source>
            <translation>à envoyer : {count}</translation>
        </message>
        <message>
            <source>unknown author</source>
            <translation>auteur inconnu</translation>
        </message>
        <message>
            <source>unknown laptop</source>
            <translation>appareil inconnu</translation>
        </message>
        <message>
            <source>{name}, here</source>
            <translation>{name}, ici</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} Go</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} Mo</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} libres</translation>
        </message>
        <message>
            <source>“{name}” is shut out: the others take the new key at their next exchange</source>
            <translation>« {name} » est exclu : les autres prendront la nouvelle clé à leur prochain échange</translation>
        </message>
        <message>
            <source>← → choose a value · Enter goes on</source>
            <translation>← → choisissent une valeur · Entrée continue</translation>
        </message>
    </context>
    <context>
        <name>ExchangeState</name>
        <message numerus="yes">
            <source>%Ln change(s) received</source>
            <translation>
                <numerusform>%Ln modification reçue</numerusform>
                <numerusform>%Ln modifications reçues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) wait</source>
            <translation>
                <numerusform>%Ln fichier en attente</numerusform>
                <numerusform>%Ln fichiers en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sent</source>
            <translation>
                <numerusform>%Ln envoyée</numerusform>
                <numerusform>%Ln envoyées</numerusform>
            </translation>
        </message>
        <message>
            <source>Exchange done: everything was up to date already</source>
            <translation>Échange terminé : tout était déjà à jour</translation>
        </message>
        <message>
            <source>Exchange done: {received}, {sent}</source>
            <translation>Échange terminé : {received}, {sent}</translation>
        </message>
        <message>
            <source>Exchange interrupted</source>
            <translation>Échange interrompu</translation>
        </message>
        <message>
            <source>Exchange under way</source>
            <translation>Échange en cours</translation>
        </message>
        <message>
            <source>Exchange: {state}</source>
            <translation>Échange : {state}</translation>
        </message>
        <message>
            <source>Folder away</source>
            <translation>Dossier absent</translation>
        </message>
        <message>
            <source>Nothing exchanged yet</source>
            <translation>Pas encore d’échange</translation>
        </message>
        <message>
            <source>Nothing is lost.</source>
            <translation>Rien n’est perdu.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is lost: %Ln change(s) wait on this laptop.</source>
            <translation>
                <numerusform>Rien n’est perdu : %Ln modification attend sur cet appareil.</numerusform>
                <numerusform>Rien n’est perdu : %Ln modifications attendent sur cet appareil.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the page Exchange (F5 exchanges now)</source>
            <translation>Ouvrir la page Échange (F5 échange maintenant)</translation>
        </message>
        <message>
            <source>Plug in the key or connect to the network, then resume.</source>
            <translation>Branchez la clé ou joignez le réseau, puis reprenez.</translation>
        </message>
        <message>
            <source>The exchange could not be finished.</source>
            <translation>L’échange n’a pas pu être terminé.</translation>
        </message>
        <message>
            <source>The reason is in the log.</source>
            <translation>La raison est au journal.</translation>
        </message>
        <message>
            <source>The team’s folder cannot be written.</source>
            <translation>Impossible d’écrire dans le dossier de l’équipe.</translation>
        </message>
        <message>
            <source>The team’s folder is not there.</source>
            <translation>Le dossier de l’équipe est absent.</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>À jour</translation>
        </message>
        <message>
            <source>{count} to send</source>
            <translation>{count} à envoyer</translation>
        </message>
    </context>
    <context>
        <name>Expected</name>
        <message>
            <source>a NEQ of ten digits</source>
            <translation>un NEQ de dix chiffres</translation>
        </message>
        <message>
            <source>a code of small letters, digits and _</source>
            <translation>un code de lettres minuscules, chiffres et _</translation>
        </message>
        <message>
            <source>a code that no other one bears</source>
            <translation>un code qu’aucun autre ne porte</translation>
        </message>
        <message>
            <source>a date such as 2011-03-31</source>
            <translation>une date comme 2011-03-31</translation>
        </message>
        <message>
            <source>a date whose year has four digits, such as 2011-03-31</source>
            <translation>une date dont l’année a quatre chiffres, comme 2011-03-31</translation>
        </message>
        <message>
            <source>a day up to today: hours are noted once they are worked</source>
            <translation>un jour jusqu’à aujourd’hui, les heures se notant une fois le travail fait</translation>
        </message>
        <message>
            <source>a file name that ends with .html, .pdf, .json or .csv</source>
            <translation>un nom de fichier qui finit par .html, .pdf, .json ou .csv</translation>
        </message>
        <message>
            <source>a file name that ends with .pdf</source>
            <translation>un nom de fichier qui se termine par .pdf</translation>
        </message>
        <message>
            <source>a file name that ends with .xlsx</source>
            <translation>un nom de fichier qui finit par .xlsx</translation>
        </message>
        <message>
            <source>a file name that ends with .xlsx or .csv</source>
            <translation>un nom de fichier qui se termine par .xlsx ou .csv</translation>
        </message>
        <message>
            <source>a file whose first line is the password</source>
            <translation>un fichier dont la première ligne est le mot de passe</translation>
        </message>
        <message>
            <source>a kind of record</source>
            <translation>un type de fiche</translation>
        </message>
        <message>
            <source>a last day that does not come before the first one</source>
            <translation>une date de fin qui ne précède pas celle du début</translation>
        </message>
        <message>
            <source>a mapping of headers, written in JSON</source>
            <translation>une correspondance d’en-têtes, écrite en JSON</translation>
        </message>
        <message>
            <source>a name that is not taken yet</source>
            <translation>un nom qui n’est pas déjà pris</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>a number of hours such as 2.5</source>
            <translation>un nombre d’heures comme 2,5</translation>
        </message>
        <message>
            <source>a password of at least 8 characters</source>
            <translation>un mot de passe d’au moins 8 caractères</translation>
        </message>
        <message>
            <source>a percentage from 0 to 100, such as 60 or 12.5</source>
            <translation>un pourcentage de 0 à 100, comme 60 ou 12,5</translation>
        </message>
        <message>
            <source>a postal code such as J2B 1H8</source>
            <translation>un code postal comme J2B 1H8</translation>
        </message>
        <message>
            <source>a rule that this version can read</source>
            <translation>une règle que cette version sait lire</translation>
        </message>
        <message>
            <source>a telephone number</source>
            <translation>un numéro de téléphone</translation>
        </message>
        <message>
            <source>a text in French or in English</source>
            <translation>un texte en français ou en anglais</translation>
        </message>
        <message>
            <source>a text that is not empty</source>
            <translation>un texte qui n’est pas vide</translation>
        </message>
        <message>
            <source>a unit that these records have</source>
            <translation>une unité que ces registres ont</translation>
        </message>
        <message>
            <source>a value, where the cell holds an error of the spreadsheet</source>
            <translation>une valeur, là où la cellule contient une erreur du tableur</translation>
        </message>
        <message>
            <source>a verdict from 0</source>
            <translation>un verdict à partir de 0</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <source>an amount such as 1,234.50</source>
            <translation>un montant comme 1 234,50</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>une adresse courriel</translation>
        </message>
        <message>
            <source>an identifier as the lists show it</source>
            <translation>un identifiant tel que les listes le montrent</translation>
        </message>
        <message>
            <source>another file than the book itself</source>
            <translation>un autre fichier que le carnet lui-même</translation>
        </message>
        <message>
            <source>at least one question with a weight</source>
            <translation>au moins une question avec un poids</translation>
        </message>
        <message>
            <source>companies, records or hours</source>
            <translation>entreprises, actes ou heures</translation>
        </message>
        <message>
            <source>one intervention that day: correct the hours in the journal, where each has its own</source>
            <translation>une seule intervention ce jour-là : corrigez les heures dans le journal, où chacune a les siennes</translation>
        </message>
        <message>
            <source>one of the values of the list</source>
            <translation>une des valeurs de la liste</translation>
        </message>
        <message>
            <source>the address of a web site</source>
            <translation>l’adresse d’un site web</translation>
        </message>
        <message>
            <source>the name of another programme that does not follow this one</source>
            <translation>le nom d’un autre programme, qui ne succède pas à celui-ci</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>what the file of a shipped questionnaire has there</source>
            <translation>ce que le fichier d’un questionnaire fourni a à cet endroit</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Added on</source>
            <translation>Ajouté le</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>Conseillère ou conseiller</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Anonymised</source>
            <translation>Anonymisée</translation>
        </message>
        <message>
            <source>Answer to the survey</source>
            <translation>Réponse à l’enquête</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivage</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Demandée le</translation>
        </message>
        <message>
            <source>Assessment of the risk</source>
            <translation>Évaluation du risque</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présence</translation>
        </message>
        <message>
            <source>Attribution</source>
            <translation>Attribution</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Fondement</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>Commencé le</translation>
        </message>
        <message>
            <source>Change number</source>
            <translation>Numéro du changement</translation>
        </message>
        <message>
            <source>Circumstances</source>
            <translation>Circonstances</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Fermé le</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Commission told on</source>
            <translation>Commission avisée le</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Company A</source>
            <translation>Entreprise A</translation>
        </message>
        <message>
            <source>Company B</source>
            <translation>Entreprise B</translation>
        </message>
        <message>
            <source>Completed on</source>
            <translation>Terminé le</translation>
        </message>
        <message>
            <source>Concern</source>
            <translation>Préoccupation</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>Concrétisée le</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Personne-contact</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>Corrige</translation>
        </message>
        <message>
            <source>Correspondence of the cells</source>
            <translation>Correspondance des cellules</translation>
        </message>
        <message>
            <source>Counting rules</source>
            <translation>Règles de comptage</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Days between contacts</source>
            <translation>Jours entre les contacts</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Décidée</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Declined on</source>
            <translation>Refusé le</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Fait le</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Terminée le</translation>
        </message>
        <message>
            <source>English label</source>
            <translation>Libellé anglais</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>Inscrit le</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Export status</source>
            <translation>Statut d’exportation</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Exporté</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>Fingerprint of the file</source>
            <translation>Empreinte du fichier</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Follow-up on</source>
            <translation>Suivi le</translation>
        </message>
        <message>
            <source>Followed up on</source>
            <translation>Suivi fait le</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>French label</source>
            <translation>Libellé français</translation>
        </message>
        <message>
            <source>Funder</source>
            <translation>Bailleur de fonds</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>En vigueur dès le</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>In contact on</source>
            <translation>En contact le</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>À la corbeille</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Information concerned</source>
            <translation>Renseignements visés</translation>
        </message>
        <message>
            <source>Intervention</source>
            <translation>Intervention</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Entrée dans l’équipe</translation>
        </message>
        <message>
            <source>Key of the laptop</source>
            <translation>Clé de l’appareil</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Known on</source>
            <translation>Connu le</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Départ le</translation>
        </message>
        <message>
            <source>MRC</source>
            <translation>MRC</translation>
        </message>
        <message>
            <source>MRC A</source>
            <translation>MRC A</translation>
        </message>
        <message>
            <source>MRC B</source>
            <translation>MRC B</translation>
        </message>
        <message>
            <source>Main contact</source>
            <translation>Contact principal</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>Markets</source>
            <translation>Marchés</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>Mesurée le</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Mesures prises</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Merged into</source>
            <translation>Fusionnée dans</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Cellulaire</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipalité</translation>
        </message>
        <message>
            <source>NAICS</source>
            <translation>SCIAN</translation>
        </message>
        <message>
            <source>NEQ</source>
            <translation>NEQ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New markets</source>
            <translation>Nouveaux marchés</translation>
        </message>
        <message>
            <source>Noted on</source>
            <translation>Noté le</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Number of people</source>
            <translation>Nombre de personnes</translation>
        </message>
        <message>
            <source>Number of people in Québec</source>
            <translation>Nombre de personnes au Québec</translation>
        </message>
        <message>
            <source>Number of records</source>
            <translation>Nombre de fiches</translation>
        </message>
        <message>
            <source>Occurred on</source>
            <translation>Survenu le</translation>
        </message>
        <message>
            <source>Occurred until</source>
            <translation>Survenu jusqu’au</translation>
        </message>
        <message>
            <source>Opening of a book</source>
            <translation>Ouverture de carnet</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Own revenue</source>
            <translation>Revenu autonome</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Participation</translation>
        </message>
        <message>
            <source>People told on</source>
            <translation>Personnes avisées le</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Personal e-mail</source>
            <translation>Courriel personnel</translation>
        </message>
        <message>
            <source>Personal notes</source>
            <translation>Notes personnelles</translation>
        </message>
        <message>
            <source>Personal telephone</source>
            <translation>Téléphone personnel</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Épinglée</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Preparation hours</source>
            <translation>Heures de préparation</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Programme of funding</source>
            <translation>Programme de financement</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Proposed on</source>
            <translation>Proposée le</translation>
        </message>
        <message>
            <source>Public notice on</source>
            <translation>Avis public le</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Reason of the public notice</source>
            <translation>Motif de l’avis public</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Reçue le</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Recorded on</source>
            <translation>Consignée le</translation>
        </message>
        <message>
            <source>Records complete</source>
            <translation>Registres complets</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Region A</source>
            <translation>Région A</translation>
        </message>
        <message>
            <source>Region B</source>
            <translation>Région B</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Régions</translation>
        </message>
        <message>
            <source>Reminded on</source>
            <translation>Relancée le</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Risk of serious injury</source>
            <translation>Risque de préjudice sérieux</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Résultat chiffré</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Envoyée le</translation>
        </message>
        <message>
            <source>Served from</source>
            <translation>Desservie depuis</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Shut out</source>
            <translation>Mise à l’écart</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Source of funding</source>
            <translation>Source de financement</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Dépensé</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>State of the book</source>
            <translation>État du carnet</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Soumission</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Soumise</translation>
        </message>
        <message>
            <source>Succeeds</source>
            <translation>Succède à</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Enquête</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Travel hours</source>
            <translation>Heures de déplacement</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valide à partir du</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Value before</source>
            <translation>Valeur avant</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Web site</source>
            <translation>Site web</translation>
        </message>
        <message>
            <source>With personal fields</source>
            <translation>Avec les champs personnels</translation>
        </message>
    </context>
    <context>
        <name>FieldsDialog</name>
        <message>
            <source>To be filled first: {fields}</source>
            <translation>À remplir d’abord : {fields}</translation>
        </message>
    </context>
    <context>
        <name>FigurePanel</name>
        <message numerus="yes">
            <source>%Ln activit(y/ies)</source>
            <translation>
                <numerusform>%Ln activité</numerusform>
                <numerusform>%Ln activités</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln attendance(s)</source>
            <translation>
                <numerusform>%Ln présence</numerusform>
                <numerusform>%Ln présences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies)</source>
            <translation>
                <numerusform>%Ln entreprise</numerusform>
                <numerusform>%Ln entreprises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln document</numerusform>
                <numerusform>%Ln documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s)</source>
            <translation>
                <numerusform>%Ln intervention</numerusform>
                <numerusform>%Ln interventions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s)</source>
            <translation>
                <numerusform>%Ln lien</numerusform>
                <numerusform>%Ln liens</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Export the list (Excel or CSV)…</source>
            <translation>Exporter la liste (Excel ou CSV)…</translation>
        </message>
        <message>
            <source>Open as a list</source>
            <translation>Ouvrir comme liste</translation>
        </message>
        <message>
            <source>Records behind the figure</source>
            <translation>Registres derrière la donnée</translation>
        </message>
        <message>
            <source>{explanation} Rules {numbers}</source>
            <translation>{explanation} Règles {numbers}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
    </context>
    <context>
        <name>FileSaving</name>
        <message>
            <source>It stays as it is. The list can be written beside it, under another name.</source>
            <translation>Il reste tel quel. La liste peut être écrite à côté, sous un autre nom.</translation>
        </message>
        <message>
            <source>Write nothing</source>
            <translation>Ne rien écrire</translation>
        </message>
        <message>
            <source>Write {name}</source>
            <translation>Écrire {name}</translation>
        </message>
        <message>
            <source>{name} is open in another program.</source>
            <translation>{name} est ouvert dans un autre programme.</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Add a filter (Ctrl+Shift+F)</source>
            <translation>Ajouter un filtre (Ctrl+Maj+F)</translation>
        </message>
        <message>
            <source>Enter changes this filter, Delete removes it</source>
            <translation>Entrée change ce filtre, Suppr le retire</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>A .cqi file on this device or on a key.</source>
            <translation>Un fichier .cqi sur cet appareil ou sur une clé.</translation>
        </message>
        <message>
            <source>A book is made and takes all that the team has at {address}.</source>
            <translation>Un carnet est créé et reçoit tout ce que l’équipe a dans {address}.</translation>
        </message>
        <message>
            <source>A book is one file that holds everything. You may open another one later.</source>
            <translation>Un carnet est un seul fichier qui contient tout. Vous pourrez en ouvrir un autre plus tard.</translation>
        </message>
        <message>
            <source>A book that I have</source>
            <translation>Un carnet que j’ai déjà</translation>
        </message>
        <message>
            <source>A colleague gives it to you. Nobody can find it again from the files: keep it in a safe place.</source>
            <translation>Une ou un collègue vous la donne. Personne ne peut la retrouver dans les fichiers : gardez-la en lieu sûr.</translation>
        </message>
        <message>
            <source>A new book</source>
            <translation>Un nouveau carnet</translation>
        </message>
        <message>
            <source>A new book is made, then the import assistant opens. You are the first of its team.</source>
            <translation>Un carnet neuf est créé, puis l’assistant d’import s’ouvre. Vous êtes la première personne de son équipe.</translation>
        </message>
        <message>
            <source>A new book is made. You are the first of its team.</source>
            <translation>Un nouveau carnet est créé. Vous êtes la première personne de son équipe.</translation>
        </message>
        <message>
            <source>A new book, then the import assistant: nothing comes in before you have seen it row by row.</source>
            <translation>Un carnet neuf, puis l’assistant d’import : rien n’y entre avant d’être vu ligne par ligne.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Carnet</translation>
        </message>
        <message>
            <source>Books (*.cqi);;All files (*)</source>
            <translation>Carnets (*.cqi);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Choose a file that exists to go on.</source>
            <translation>Choisissez un fichier qui existe pour continuer.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Copy the book to the disk of this device first if it is on a key, a network disk or a folder that a cloud copies.</source>
            <translation>Copiez d’abord le carnet sur le disque de cet appareil s’il est sur une clé, un disque réseau ou dans un dossier infonuagique.</translation>
        </message>
        <message>
            <source>Empty, with the regions, the MRC and the services. Excel lists come in later.</source>
            <translation>Vide, avec les régions, les MRC et les services. Les listes Excel s’importent ensuite.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>First and last name</source>
            <translation>Prénom et nom</translation>
        </message>
        <message>
            <source>Folder of the team</source>
            <translation>Dossier d’équipe</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>Give the folder and the pass phrase to go on.</source>
            <translation>Donnez le dossier et la phrase de passe pour continuer.</translation>
        </message>
        <message>
            <source>Invented companies and a whole year, to try everything without risk.</source>
            <translation>Des entreprises inventées et un exercice complet, pour tout essayer sans risque.</translation>
        </message>
        <message>
            <source>It signs what you change, so that the team knows whom to ask.</source>
            <translation>Il signe ce que vous modifiez : l’équipe sait à qui demander.</translation>
        </message>
        <message>
            <source>Join the team</source>
            <translation>Joindre l’équipe</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>My Excel files</source>
            <translation>Mes fichiers Excel</translation>
        </message>
        <message>
            <source>No password for now</source>
            <translation>Pas de mot de passe pour le moment</translation>
        </message>
        <message>
            <source>Nothing is written yet. Here is what happens when you begin:</source>
            <translation>Rien n’est encore écrit. Voici ce qui se passe quand vous commencez :</translation>
        </message>
        <message>
            <source>Open a book</source>
            <translation>Ouvrir un carnet</translation>
        </message>
        <message>
            <source>Pass phrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Path of the book</source>
            <translation>Chemin du carnet</translation>
        </message>
        <message>
            <source>Preparing the book</source>
            <translation>Préparation du carnet</translation>
        </message>
        <message>
            <source>Protect the book with a password</source>
            <translation>Protéger le carnet par un mot de passe</translation>
        </message>
        <message>
            <source>Protect the book?</source>
            <translation>Protéger le carnet?</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Ready to begin</source>
            <translation>Tout est prêt</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Étape {number} sur {count}</translation>
        </message>
        <message>
            <source>The book of my team</source>
            <translation>Le carnet de mon équipe</translation>
        </message>
        <message>
            <source>The folder may be a network disk, a key, a folder that a cloud copies, or an address (s3://…, postgresql://…).</source>
            <translation>Le dossier peut être sur un disque réseau, une clé, dans un dossier infonuagique, ou à une adresse (s3://…, postgresql://…).</translation>
        </message>
        <message>
            <source>The sample book</source>
            <translation>Le carnet d’exemple</translation>
        </message>
        <message>
            <source>The sample book is made beside your own, which comes later.</source>
            <translation>Le carnet d’exemple est créé à côté du vôtre, qui viendra plus tard.</translation>
        </message>
        <message>
            <source>The team exchanges already: you need its folder and its pass phrase.</source>
            <translation>L’équipe échange déjà : il faut son dossier et sa phrase de passe.</translation>
        </message>
        <message>
            <source>This book is opened. Your name is added to its team if it is not there; nothing else changes.</source>
            <translation>Ce carnet est ouvert. Votre nom est ajouté à son équipe s’il n’y est pas; rien d’autre ne change.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Which book?</source>
            <translation>Quel carnet?</translation>
        </message>
        <message>
            <source>With a password the whole book is encrypted: a lost laptop shows nothing. A forgotten password cannot be found again; a recovery code to print is shown at the end.</source>
            <translation>Avec un mot de passe, tout le carnet est chiffré : un appareil perdu ne montre rien. Un mot de passe oublié ne peut pas être retrouvé; un code de récupération à imprimer est affiché à la fin.</translation>
        </message>
        <message>
            <source>Write your name to go on.</source>
            <translation>Écrivez votre nom pour continuer.</translation>
        </message>
        <message>
            <source>Your clients, your interventions and your figures, on this device.</source>
            <translation>Votre clientèle, vos interventions et vos données, sur cet appareil.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>{name}, remembered on this device</source>
            <translation>{name}, retenu sur cet appareil</translation>
        </message>
    </context>
    <context>
        <name>Freeze</name>
        <message>
            <source>Choose a region: each one is filed on its own.</source>
            <translation>Choisissez une région : chacune est déposée à part.</translation>
        </message>
        <message>
            <source>Choose the file of the workbook.</source>
            <translation>Choisissez le fichier du classeur.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>File of the workbook</source>
            <translation>Fichier du classeur</translation>
        </message>
        <message>
            <source>First and last name</source>
            <translation>Prénom et nom</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Geler</translation>
        </message>
        <message>
            <source>Freeze a corrected submission</source>
            <translation>Geler une soumission corrigée</translation>
        </message>
        <message>
            <source>Freeze the submission</source>
            <translation>Geler la soumission</translation>
        </message>
        <message>
            <source>Frozen figures never change again; any later difference will be explained.</source>
            <translation>Les données gelées ne changent plus; tout écart sera expliqué.</translation>
        </message>
        <message>
            <source>It takes the place of the one frozen on {day} by {name}, which is kept.</source>
            <translation>Elle remplace celle gelée le {day} par {name}, qui est conservée.</translation>
        </message>
        <message>
            <source>Keep the fingerprint of the one that was given</source>
            <translation>Garder l’empreinte de celui qui a été remis</translation>
        </message>
        <message>
            <source>No workbook</source>
            <translation>Aucun classeur</translation>
        </message>
        <message>
            <source>Nothing is counted in this year: there is nothing to freeze.</source>
            <translation>Rien n’est compté dans cet exercice : il n’y a rien à geler.</translation>
        </message>
        <message>
            <source>The check gives {score} out of 100: what is left to settle is on the page.</source>
            <translation>La vérification donne {score} sur 100 : ce qui reste à régler est sur la page.</translation>
        </message>
        <message>
            <source>The figures are being counted.</source>
            <translation>Les données sont en cours de calcul.</translation>
        </message>
        <message>
            <source>These are figures of a past day: go back to today first.</source>
            <translation>Ce sont les données d’un jour passé : revenez d’abord à aujourd’hui.</translation>
        </message>
        <message>
            <source>This year is known by its published figures: there is nothing to freeze.</source>
            <translation>Cet exercice est connu par ses données publiées : il n’y a rien à geler.</translation>
        </message>
        <message>
            <source>Type your name: every submission is signed.</source>
            <translation>Inscrivez votre nom : chaque soumission est signée.</translation>
        </message>
        <message>
            <source>Undone at once, it goes to the trash; later, a corrected submission takes its place.</source>
            <translation>Annulée aussitôt, elle va à la corbeille; plus tard, une soumission corrigée la remplace.</translation>
        </message>
        <message numerus="yes">
            <source>What will be written: %Ln figure(s), the records behind each and the rules used.</source>
            <translation>
                <numerusform>Ce qui sera écrit : %Ln donnée, les enregistrements derrière elle et les règles appliquées.</numerusform>
                <numerusform>Ce qui sera écrit : %Ln données, les enregistrements derrière chacune et les règles appliquées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Classeur</translation>
        </message>
        <message>
            <source>Write the one to give now, and keep its fingerprint</source>
            <translation>Écrire maintenant celui à remettre et garder son empreinte</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>{indicator}: {value}</source>
            <translation>{indicator} : {value}</translation>
        </message>
    </context>
    <context>
        <name>Funding</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies) of two funders</source>
            <translation>
                <numerusform>%Ln entreprise de deux bailleurs</numerusform>
                <numerusform>%Ln entreprises de deux bailleurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies) served</source>
            <translation>
                <numerusform>%Ln entreprise servie</numerusform>
                <numerusform>%Ln entreprises servies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies) that two funders would both claim</source>
            <translation>
                <numerusform>%Ln entreprise que deux bailleurs réclameraient</numerusform>
                <numerusform>%Ln entreprises que deux bailleurs réclameraient</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies), {hours}</source>
            <translation>
                <numerusform>%Ln entreprise, {hours}</numerusform>
                <numerusform>%Ln entreprises, {hours}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s)</source>
            <translation>
                <numerusform>%Ln intervention</numerusform>
                <numerusform>%Ln interventions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s) claimed twice</source>
            <translation>
                <numerusform>%Ln intervention réclamée deux fois</numerusform>
                <numerusform>%Ln interventions réclamées deux fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s) given to {funder}</source>
            <translation>
                <numerusform>%Ln intervention imputée à {funder}</numerusform>
                <numerusform>%Ln interventions imputées à {funder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s) of which two funders would claim the same hour</source>
            <translation>
                <numerusform>%Ln intervention dont deux bailleurs réclameraient la même heure</numerusform>
                <numerusform>%Ln interventions dont deux bailleurs réclameraient la même heure</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s) paid by a source of another year or region</source>
            <translation>
                <numerusform>%Ln intervention payée par une source d’un autre exercice ou d’une autre région</numerusform>
                <numerusform>%Ln interventions payées par une source d’un autre exercice ou d’une autre région</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) copied: paste them into Excel</source>
            <translation>
                <numerusform>%Ln ligne copiée : collez-la dans Excel</numerusform>
                <numerusform>%Ln lignes copiées : collez-les dans Excel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln source(s)</source>
            <translation>
                <numerusform>%Ln source</numerusform>
                <numerusform>%Ln sources</numerusform>
            </translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Actes</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a programme</source>
            <translation>Ajouter un programme</translation>
        </message>
        <message>
            <source>Add a programme…</source>
            <translation>Ajouter un programme…</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>Ajouter une source</translation>
        </message>
        <message>
            <source>Add a source…</source>
            <translation>Ajouter une source…</translation>
        </message>
        <message>
            <source>Add the sources first: each one is then a column here.</source>
            <translation>Ajoutez d’abord les sources : chacune est ensuite une colonne ici.</translation>
        </message>
        <message>
            <source>Add the sources that are asked for, or bring them in from Excel on the page Exchange.</source>
            <translation>Ajoutez les sources demandées, ou importez-les d’Excel à la page Échange.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>All the work of the year</source>
            <translation>Tout le travail de l’exercice</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Budget and actual, by region and year</source>
            <translation>Budget et réel, par région et exercice</translation>
        </message>
        <message>
            <source>Budget per company</source>
            <translation>Budget par entreprise</translation>
        </message>
        <message>
            <source>Budget {year}</source>
            <translation>Budget {year}</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Choose a region at the top of the window.</source>
            <translation>Choisissez une région en haut de la fenêtre.</translation>
        </message>
        <message>
            <source>Choose “All” to see those that are paid.</source>
            <translation>Choisissez « Toutes » pour voir celles qui sont payées.</translation>
        </message>
        <message>
            <source>Claimed twice</source>
            <translation>Réclamées deux fois</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Companies of two funders</source>
            <translation>Entreprises de deux bailleurs</translation>
        </message>
        <message>
            <source>Companies served</source>
            <translation>Entreprises servies</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Copy the records of the panel</source>
            <translation>Copier les enregistrements du panneau</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Different companies that received a service or took part in an activity.</source>
            <translation>Entreprises différentes qui ont reçu un service ou participé à une activité.</translation>
        </message>
        <message>
            <source>Each of them would be reported by {funders}. In the figures of the year it counts once; say so to the funders, or give all of its interventions to one source.</source>
            <translation>Chacune serait déclarée par {funders}. Dans les données de l’exercice, elle compte une fois; dites-le aux bailleurs, ou imputez toutes ses interventions à une seule source.</translation>
        </message>
        <message>
            <source>Enter: type or open · Space: the records · F6: next table</source>
            <translation>Entrée : saisir ou ouvrir · Espace : voir le détail · F6 : tableau suivant</translation>
        </message>
        <message>
            <source>Every amount written for this source, the latest first.</source>
            <translation>Tous les montants inscrits pour cette source, le plus récent d’abord.</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Succède à</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Funder</source>
            <translation>Bailleur</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Financement</translation>
        </message>
        <message>
            <source>Funding: {view}</source>
            <translation>Financement : {view}</translation>
        </message>
        <message>
            <source>Give those of nobody to…</source>
            <translation>Imputer les non payées à…</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Subvention</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Subventions</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>Interventions claimed twice</source>
            <translation>Interventions réclamées deux fois</translation>
        </message>
        <message>
            <source>Interventions shown</source>
            <translation>Interventions affichées</translation>
        </message>
        <message>
            <source>Its amounts are typed in the table: forecast, requested, accepted, received, spent.</source>
            <translation>Ses montants se saisissent dans le tableau : prévu, demandé, accepté, reçu, dépensé.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Dernière</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Make a survey…</source>
            <translation>Créer une enquête…</translation>
        </message>
        <message>
            <source>No amount</source>
            <translation>Sans montant</translation>
        </message>
        <message>
            <source>No intervention here</source>
            <translation>Aucune intervention ici</translation>
        </message>
        <message>
            <source>No programme yet: a source can be written without one.</source>
            <translation>Aucun programme encore : une source peut s’inscrire sans programme.</translation>
        </message>
        <message>
            <source>No source of funding for {year}, {place}</source>
            <translation>Aucune source de financement pour {year}, {place}</translation>
        </message>
        <message>
            <source>None: name it below</source>
            <translation>Aucun : à nommer ci-dessous</translation>
        </message>
        <message>
            <source>Note an outcome…</source>
            <translation>Noter une retombée…</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Retombées</translation>
        </message>
        <message>
            <source>Own revenue</source>
            <translation>Revenus propres</translation>
        </message>
        <message>
            <source>Paid by no source</source>
            <translation>Payé par aucune source</translation>
        </message>
        <message>
            <source>Paid by nobody</source>
            <translation>Non payées</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Programme added: {name}</source>
            <translation>Programme ajouté : {name}</translation>
        </message>
        <message>
            <source>Programme of the list</source>
            <translation>Programme de la liste</translation>
        </message>
        <message>
            <source>Programme put in the trash: {name}</source>
            <translation>Programme mis à la corbeille : {name}</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>See</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Show the sources</source>
            <translation>Voir les sources</translation>
        </message>
        <message>
            <source>Show {year}</source>
            <translation>Voir {year}</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Source added: {funder}</source>
            <translation>Source ajoutée : {funder}</translation>
        </message>
        <message>
            <source>Source put in the trash: {funder}</source>
            <translation>Source mise à la corbeille : {funder}</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Sources keep the name that a programme had when they were written.</source>
            <translation>Les sources gardent le nom que le programme portait quand elles ont été inscrites.</translation>
        </message>
        <message>
            <source>Sources of funding</source>
            <translation>Sources de financement</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Dépensé</translation>
        </message>
        <message>
            <source>Spent per company</source>
            <translation>Dépensé par entreprise</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Surveys</source>
            <translation>Enquêtes</translation>
        </message>
        <message>
            <source>The budget takes of each source the amount accepted, else requested, else forecast.</source>
            <translation>Le budget retient de chaque source le montant accepté, sinon demandé, sinon prévu.</translation>
        </message>
        <message>
            <source>The interventions and attendances that this source pays, its part of their time.</source>
            <translation>Les interventions et présences que cette source paie, et sa part de leur temps.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>To be looked at</source>
            <translation>À examiner</translation>
        </message>
        <message>
            <source>Together the sources claim more than the whole of it. In the view “Who pays what”, lower the part of one.</source>
            <translation>Ensemble, les sources réclament plus que le tout. Dans la vue « Qui paie quoi », réduisez la part de l’une d’elles.</translation>
        </message>
        <message>
            <source>Too many sources to stand side by side</source>
            <translation>Trop de sources pour tenir côte à côte</translation>
        </message>
        <message>
            <source>Too much</source>
            <translation>En trop</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Type a part, such as 60 · Space: the company</source>
            <translation>Saisir une part, comme 60 · Espace : l’entreprise</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>What each source pays</source>
            <translation>Ce que paie chaque source</translation>
        </message>
        <message>
            <source>Who pays what</source>
            <translation>Qui paie quoi</translation>
        </message>
        <message>
            <source>Whole territory</source>
            <translation>Tout le territoire</translation>
        </message>
        <message>
            <source>a programme that changes its name is a new line that follows the old one</source>
            <translation>un programme qui change de nom est une nouvelle ligne, qui succède à l’ancienne</translation>
        </message>
        <message>
            <source>budget: the amount accepted, else requested, else forecast</source>
            <translation>budget : le montant accepté, sinon demandé, sinon prévu</translation>
        </message>
        <message>
            <source>own revenue</source>
            <translation>revenus propres</translation>
        </message>
        <message numerus="yes">
            <source>the latest {shown} of %Ln intervention(s)</source>
            <translation>
                <numerusform>les {shown} plus récentes de %Ln intervention</numerusform>
                <numerusform>les {shown} plus récentes de %Ln interventions</numerusform>
            </translation>
        </message>
        <message>
            <source>time and different companies; a click on a figure opens its records</source>
            <translation>temps et entreprises différentes; un clic sur une donnée ouvre ses enregistrements</translation>
        </message>
        <message numerus="yes">
            <source>{amount} for %Ln compan(y/ies)</source>
            <translation>
                <numerusform>{amount} pour %Ln entreprise</numerusform>
                <numerusform>{amount} pour %Ln entreprises</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} more was spent than budgeted</source>
            <translation>{amount} de plus ont été dépensés que prévu au budget</translation>
        </message>
        <message>
            <source>{first} and {second} are both in force from {start} to {end}</source>
            <translation>{first} et {second} sont tous deux en vigueur du {start} au {end}</translation>
        </message>
        <message>
            <source>{funder}: the programme “{programme}” is not in force during the whole year</source>
            <translation>{funder} : le programme « {programme} » n’est pas en vigueur pendant tout l’exercice</translation>
        </message>
        <message>
            <source>{part} spent</source>
            <translation>{part} dépensé</translation>
        </message>
        <message>
            <source>{part}: two funders would claim the same hour</source>
            <translation>{part} : deux bailleurs réclameraient la même heure</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>1 h with the company, 30 min of preparation and 2 h of road: 1.5 h.</source>
            <translation>1 h avec l’entreprise, 30 min de préparation et 2 h de route : 1,5 h.</translation>
        </message>
        <message>
            <source>A café export held for Centre-du-Québec and Mauricie: 1 in each region, 1 for the territory. The regions add up to 2.</source>
            <translation>Une activité tenue pour le Centre-du-Québec et la Mauricie : 1 dans chaque région, 1 pour le territoire. La somme des régions est 2.</translation>
        </message>
        <message>
            <source>A company declares 250,000 $ for the year and the adviser estimates 50,000 $ more: 250,000 $.</source>
            <translation>Une entreprise déclare 250 000 $ pour l’année et une estimation en ajoute 50 000 $ : 250 000 $.</translation>
        </message>
        <message>
            <source>A company of Bécancour served in May moves to Nicolet and is served again in February: it counts once, in Nicolet-Yamaska.</source>
            <translation>Une entreprise de Bécancour servie en mai déménage à Nicolet et est servie de nouveau en février : elle compte une fois, dans Nicolet-Yamaska.</translation>
        </message>
        <message>
            <source>A diagnostic met on 10 March and completed on 12 April counts in the year that begins on 1 April. Two diagnostics of one company count as two.</source>
            <translation>Un diagnostic rencontré le 10 mars et terminé le 12 avril compte dans l’exercice qui commence le 1er avril. Deux diagnostics d’une entreprise comptent pour deux.</translation>
        </message>
        <message>
            <source>A link between Victoriaville and Shawinigan: 1 in each region, 1 for the territory.</source>
            <translation>Un lien entre Victoriaville et Shawinigan : 1 dans chaque région, 1 pour le territoire.</translation>
        </message>
        <message>
            <source>Activities held: each counts once per region</source>
            <translation>Activités tenues : chacune compte une fois par région</translation>
        </message>
        <message>
            <source>Attendances: a company at an activity</source>
            <translation>Présences : une entreprise à une activité</translation>
        </message>
        <message>
            <source>Counting rules</source>
            <translation>Règles de comptage</translation>
        </message>
        <message>
            <source>Date used</source>
            <translation>Date retenue</translation>
        </message>
        <message>
            <source>Dictionary of indicators</source>
            <translation>Dictionnaire des indicateurs</translation>
        </message>
        <message>
            <source>Different companies: each counts once</source>
            <translation>Entreprises différentes : chacune compte une fois</translation>
        </message>
        <message>
            <source>Documents: each one counts</source>
            <translation>Documents : chacun compte</translation>
        </message>
        <message>
            <source>Dollars declared by companies</source>
            <translation>Dollars déclarés par les entreprises</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <source>Four calls to one company: 4 interventions, 1 company served. A cancelled one does not count.</source>
            <translation>Quatre appels à une entreprise : 4 interventions, 1 entreprise servie. Une intervention annulée ne compte pas.</translation>
        </message>
        <message>
            <source>Hours, contact and preparation; travel apart</source>
            <translation>Heures, contact et préparation; déplacement à part</translation>
        </message>
        <message>
            <source>Interventions: each one counts</source>
            <translation>Interventions : chacune compte</translation>
        </message>
        <message>
            <source>Place used</source>
            <translation>Lieu retenu</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Synergy links: each counts once per region</source>
            <translation>Liens de synergie : chacun compte une fois par région</translation>
        </message>
        <message>
            <source>The MRC kept on each record, that of the company at its date</source>
            <translation>La MRC gardée sur chaque enregistrement, celle de l’entreprise à sa date</translation>
        </message>
        <message>
            <source>The MRC of the company’s latest qualifying record of the year</source>
            <translation>La MRC du dernier enregistrement admissible de l’entreprise dans l’exercice</translation>
        </message>
        <message>
            <source>The completion date; without one the document does not count yet</source>
            <translation>La date de fin; sans elle, le document ne compte pas encore</translation>
        </message>
        <message>
            <source>The date of the intervention</source>
            <translation>La date de l’intervention</translation>
        </message>
        <message>
            <source>The date of the intervention, or the first day of the activity</source>
            <translation>La date de l’intervention, ou le premier jour de l’activité</translation>
        </message>
        <message>
            <source>The day the link was proposed, or concluded</source>
            <translation>Le jour où le lien a été proposé, ou concrétisé</translation>
        </message>
        <message>
            <source>The first day of the activity</source>
            <translation>Le premier jour de l’activité</translation>
        </message>
        <message>
            <source>The regions it was held for; it has no MRC</source>
            <translation>Les régions pour lesquelles elle a été tenue; elle n’a pas de MRC</translation>
        </message>
        <message>
            <source>The regions of its two companies; it has no MRC</source>
            <translation>Les régions de ses deux entreprises; il n’a pas de MRC</translation>
        </message>
        <message>
            <source>The year that the declaration is about</source>
            <translation>L’année sur laquelle porte la déclaration</translation>
        </message>
        <message>
            <source>Three people of one company at one training: 1 attendance. The same company at two trainings: 2 attendances, 1 participating company.</source>
            <translation>Trois personnes d’une entreprise à une formation : 1 présence. La même entreprise à deux formations : 2 présences, 1 entreprise participante.</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Version {number}, kept by each frozen submission</source>
            <translation>Version {number}, gardée par chaque soumission gelée</translation>
        </message>
    </context>
    <context>
        <name>HandOver</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies)</source>
            <translation>
                <numerusform>%Ln entreprise</numerusform>
                <numerusform>%Ln entreprises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln follow-up(s)</source>
            <translation>
                <numerusform>%Ln suivi</numerusform>
                <numerusform>%Ln suivis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Companies to hand over</source>
            <translation>Entreprises à transmettre</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Suivis</translation>
        </message>
        <message>
            <source>Follow-ups to hand over</source>
            <translation>Suivis à transmettre</translation>
        </message>
        <message>
            <source>Follow-ups, soonest first</source>
            <translation>Suivis, du plus pressant au plus lointain</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Transmettre</translation>
        </message>
        <message>
            <source>Hand over the companies of {name}</source>
            <translation>Transmettre les entreprises de {name}</translation>
        </message>
        <message>
            <source>Hand-over from {giver} to {taker}</source>
            <translation>Transfert de {giver} à {taker}</translation>
        </message>
        <message>
            <source>Last served</source>
            <translation>Dernier service</translation>
        </message>
        <message>
            <source>Main contact</source>
            <translation>Personne-contact principale</translation>
        </message>
        <message>
            <source>Markets</source>
            <translation>Marchés</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipalité</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Prochaine étape</translation>
        </message>
        <message>
            <source>Print the summary…</source>
            <translation>Imprimer le sommaire…</translation>
        </message>
        <message>
            <source>Summary of the hand-over</source>
            <translation>Sommaire du transfert</translation>
        </message>
        <message>
            <source>Tick what is given, and choose to whom.</source>
            <translation>Cochez ce qui est transmis, et choisissez à qui.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>What was done stays signed by who did it. A follow-up of a finished intervention becomes a planned one of the other adviser.</source>
            <translation>Ce qui est fait garde sa signature. Le suivi d’une intervention terminée devient une intervention planifiée au nom de la relève.</translation>
        </message>
        <message>
            <source>What was done stays signed by {giver}: figures and hours do not change. The whole hand-over can be undone.</source>
            <translation>Ce qui est fait reste signé par {giver} : données et heures ne changent pas. Tout le transfert peut être annulé.</translation>
        </message>
        <message>
            <source>hand-over</source>
            <translation>transfert</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>{count} handed over to {name}</source>
            <translation>Transmis à {name} : {count}</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Back</source>
            <translation>Reculer</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Avancer</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>No page has all these words</source>
            <translation>Aucune page ne contient tous ces mots</translation>
        </message>
        <message>
            <source>Page of the help</source>
            <translation>Page de l’aide</translation>
        </message>
        <message>
            <source>Pages of the help</source>
            <translation>Pages de l’aide</translation>
        </message>
        <message>
            <source>Print this page…</source>
            <translation>Imprimer cette page…</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Chercher dans l’aide</translation>
        </message>
        <message>
            <source>Shortcuts…</source>
            <translation>Raccourcis…</translation>
        </message>
        <message>
            <source>{place} of {count} on this page · Enter: the next one</source>
            <translation>{place} sur {count} dans cette page · Entrée : suivant</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>History of {name}</source>
            <translation>Historique : {name}</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Show older changes</source>
            <translation>Voir les modifications plus anciennes</translation>
        </message>
        <message>
            <source>The changes of the company, its contacts, its interventions and all that is about it.</source>
            <translation>Les modifications de l’entreprise, de ses personnes-contacts, de ses interventions et de tout ce qui la concerne.</translation>
        </message>
        <message>
            <source>This company</source>
            <translation>Cette entreprise</translation>
        </message>
        <message>
            <source>Undo this change</source>
            <translation>Annuler cette modification</translation>
        </message>
        <message>
            <source>Undone already, or of a kind that is never undone.</source>
            <translation>Déjà annulée, ou d’un genre qui ne s’annule pas.</translation>
        </message>
        <message>
            <source>created</source>
            <translation>création</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Pasted cells</source>
            <translation>Cellules collées</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Raisons</translation>
        </message>
        <message>
            <source>Row of the file</source>
            <translation>Ligne du fichier</translation>
        </message>
        <message>
            <source>{column}: {message}</source>
            <translation>{column} : {message}</translation>
        </message>
    </context>
    <context>
        <name>ImportActions</name>
        <message>
            <source>Import a list…</source>
            <translation>Importer une liste…</translation>
        </message>
        <message>
            <source>Import the cells that are copied</source>
            <translation>Importer les cellules copiées</translation>
        </message>
        <message>
            <source>Open the workbook</source>
            <translation>Ouvrir le classeur</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%Ln row(s) to put right, or leave refused by the option.</source>
            <translation>
                <numerusform>%Ln ligne à corriger, ou à laisser refusée par l’option.</numerusform>
                <numerusform>%Ln lignes à corriger, ou à laisser refusées par l’option.</numerusform>
            </translation>
        </message>
        <message>
            <source>(left out)</source>
            <translation>(laissée de côté)</translation>
        </message>
        <message>
            <source>(no header)</source>
            <translation>(sans en-tête)</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln</source>
            <translation>
                <numerusform>Toutes %Ln</numerusform>
                <numerusform>Toutes %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>An import is undone at any time in Exchange</source>
            <translation>L’import s’annule en tout temps dans Échange</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Check of each row</source>
            <translation>Vérification de chaque ligne</translation>
        </message>
        <message>
            <source>Check the rows</source>
            <translation>Vérifier les lignes</translation>
        </message>
        <message>
            <source>Checking the list</source>
            <translation>Vérification de la liste</translation>
        </message>
        <message>
            <source>Checking the row</source>
            <translation>Vérification de la ligne</translation>
        </message>
        <message>
            <source>Choose a list first.</source>
            <translation>Choisissez d’abord une liste.</translation>
        </message>
        <message>
            <source>Choose another list</source>
            <translation>Choisir une autre liste</translation>
        </message>
        <message>
            <source>Choose the column of: {fields}.</source>
            <translation>Choisissez la colonne de : {fields}.</translation>
        </message>
        <message>
            <source>Close without importing</source>
            <translation>Fermer sans importer</translation>
        </message>
        <message>
            <source>Create the companies that are not in the book</source>
            <translation>Créer les entreprises absentes du carnet</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codage</translation>
        </message>
        <message>
            <source>Field of the column {header}</source>
            <translation>Champ de la colonne {header}</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln row(s)</source>
            <translation>
                <numerusform>Importer %Ln ligne</numerusform>
                <numerusform>Importer %Ln lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Importer une liste</translation>
        </message>
        <message numerus="yes">
            <source>Import the valid rows and put the %Ln refused in a workbook, with the reason</source>
            <translation>
                <numerusform>Importer les lignes valides et mettre %Ln ligne refusée dans un classeur, avec sa raison</numerusform>
                <numerusform>Importer les lignes valides et mettre les %Ln lignes refusées dans un classeur, avec leur raison</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Import en cours</translation>
        </message>
        <message>
            <source>List of</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Nothing is written before “Import” · F8: next error</source>
            <translation>Rien n’est écrit avant « Importer » · F8 : erreur suivante</translation>
        </message>
        <message>
            <source>Past imports stay in Exchange, where each is undone as one.</source>
            <translation>Les imports passés restent dans Échange, où chacun s’annule d’un bloc.</translation>
        </message>
        <message>
            <source>Reading and checking the list</source>
            <translation>Lecture et vérification de la liste</translation>
        </message>
        <message>
            <source>Replace the list</source>
            <translation>Remplacer la liste</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Row of the headers</source>
            <translation>Ligne des en-têtes</translation>
        </message>
        <message>
            <source>Row {number}: {state}</source>
            <translation>Ligne {number} : {state}</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Lignes de la liste</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Séparateur</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Take the close names for the same company</source>
            <translation>Prendre les noms proches pour la même entreprise</translation>
        </message>
        <message>
            <source>The book has all of it: nothing to import.</source>
            <translation>Tout est déjà au carnet : rien à importer.</translation>
        </message>
        <message>
            <source>The clipboard holds no cells: copy them from the sheet first.</source>
            <translation>Le presse-papiers ne contient aucune cellule : copiez-les d’abord dans la feuille.</translation>
        </message>
        <message>
            <source>This list was corrected here: the corrections go with it.</source>
            <translation>Cette liste a été corrigée ici : les corrections disparaissent avec elle.</translation>
        </message>
        <message numerus="yes">
            <source>To see and neighbours %Ln</source>
            <translation>
                <numerusform>À voir et voisines %Ln</numerusform>
                <numerusform>À voir et voisines %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>What was corrected here is not imported yet.</source>
            <translation>Ce qui a été corrigé ici n’est pas encore importé.</translation>
        </message>
        <message>
            <source>Without this option, one error keeps the whole import out.</source>
            <translation>Sans cette option, une seule erreur bloque tout l’import.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>sheet “{sheet}”</source>
            <translation>feuille « {sheet} »</translation>
        </message>
        <message>
            <source>{number}: {headers}</source>
            <translation>{number} : {headers}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>ImportRow</name>
        <message numerus="yes">
            <source>%Ln other(s)</source>
            <translation>
                <numerusform>%Ln autre</numerusform>
                <numerusform>%Ln autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(and %Ln more)</source>
            <translation>
                <numerusform>(et %Ln autre)</numerusform>
                <numerusform>(et %Ln autres)</numerusform>
            </translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Ambiguous date</source>
            <translation>Date ambiguë</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Comme dans le fichier</translation>
        </message>
        <message>
            <source>Close name:</source>
            <translation>Nom proche :</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>In the book already, nothing to change</source>
            <translation>Déjà au carnet, rien à changer</translation>
        </message>
        <message>
            <source>It is another one</source>
            <translation>C’est une autre</translation>
        </message>
        <message>
            <source>It is this one</source>
            <translation>C’est elle</translation>
        </message>
        <message>
            <source>Leave the row out</source>
            <translation>Laisser la ligne de côté</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissée de côté</translation>
        </message>
        <message>
            <source>Looks like {suggestion}</source>
            <translation>Ressemble à {suggestion}</translation>
        </message>
        <message>
            <source>Name close to {suggestion}</source>
            <translation>Nom proche de {suggestion}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>No company is called “{value}”.</source>
            <translation>Aucune entreprise ne s’appelle « {value} ».</translation>
        </message>
        <message>
            <source>No company of this name</source>
            <translation>Aucune entreprise de ce nom</translation>
        </message>
        <message>
            <source>Not a NEQ</source>
            <translation>NEQ non valide</translation>
        </message>
        <message>
            <source>Several companies are called “{value}”.</source>
            <translation>Plusieurs entreprises s’appellent « {value} ».</translation>
        </message>
        <message>
            <source>Unknown MRC</source>
            <translation>MRC inconnue</translation>
        </message>
        <message>
            <source>Unknown activity</source>
            <translation>Activité inconnue</translation>
        </message>
        <message>
            <source>Unknown indicator</source>
            <translation>Indicateur inconnu</translation>
        </message>
        <message>
            <source>Unknown region</source>
            <translation>Région inconnue</translation>
        </message>
        <message>
            <source>Unknown service</source>
            <translation>Service inconnu</translation>
        </message>
        <message>
            <source>Unreadable date</source>
            <translation>Date illisible</translation>
        </message>
        <message>
            <source>Unreadable number</source>
            <translation>Nombre illisible</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Mise à jour</translation>
        </message>
        <message>
            <source>Use {text}</source>
            <translation>Utiliser {text}</translation>
        </message>
        <message>
            <source>Value that the column does not know</source>
            <translation>Valeur inconnue de la colonne</translation>
        </message>
        <message>
            <source>Year with two digits</source>
            <translation>Année à deux chiffres</translation>
        </message>
        <message>
            <source>{field}: {before} → {after}</source>
            <translation>{field} : {before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>ImportStart</name>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Choose a list, or drop it here</source>
            <translation>Choisissez une liste, ou déposez-la ici</translation>
        </message>
        <message>
            <source>Choose the list to import</source>
            <translation>Choisir la liste à importer</translation>
        </message>
        <message>
            <source>Excel, LibreOffice, CSV, text or contact cards (.vcf). Columns are recognised, every row is checked, and nothing is written before “Import”.</source>
            <translation>Excel, LibreOffice, CSV, texte ou cartes de visite (.vcf). Les colonnes sont reconnues, chaque ligne est vérifiée, et rien n’est écrit avant « Importer ».</translation>
        </message>
        <message>
            <source>Lists ({kinds})</source>
            <translation>Listes ({kinds})</translation>
        </message>
        <message>
            <source>Paste cells</source>
            <translation>Coller des cellules</translation>
        </message>
        <message>
            <source>Path of the file</source>
            <translation>Chemin du fichier</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln erreur</numerusform>
                <numerusform>%Ln erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln laissée de côté</numerusform>
                <numerusform>%Ln laissées de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln nouvelle</numerusform>
                <numerusform>%Ln nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln ligne</numerusform>
                <numerusform>%Ln lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) refused, kept with their reason in a workbook</source>
            <translation>
                <numerusform>%Ln ligne refusée, gardée avec sa raison dans un classeur</numerusform>
                <numerusform>%Ln lignes refusées, gardées avec leur raison dans un classeur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to confirm</source>
            <translation>
                <numerusform>%Ln à confirmer</numerusform>
                <numerusform>%Ln à confirmer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged</source>
            <translation>
                <numerusform>%Ln inchangée</numerusform>
                <numerusform>%Ln inchangées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln update(s)</source>
            <translation>
                <numerusform>%Ln mise à jour</numerusform>
                <numerusform>%Ln mises à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%Ln compan(y/ies) served</source>
            <translation>
                <numerusform>+%Ln entreprise servie</numerusform>
                <numerusform>+%Ln entreprises servies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%Ln intervention(s)</source>
            <translation>
                <numerusform>+%Ln intervention</numerusform>
                <numerusform>+%Ln interventions</numerusform>
            </translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Bar |</source>
            <translation>Barre |</translation>
        </message>
        <message>
            <source>Comma ,</source>
            <translation>Virgule ,</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Personnes-contacts</translation>
        </message>
        <message>
            <source>DOS (cp850)</source>
            <translation>DOS (cp850)</translation>
        </message>
        <message>
            <source>Effect on {year}: {effect}</source>
            <translation>Effet sur {year} : {effect}</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Financement</translation>
        </message>
        <message>
            <source>Import activities</source>
            <translation>Importer des activités</translation>
        </message>
        <message>
            <source>Import companies</source>
            <translation>Importer des entreprises</translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>Importer des personnes-contacts</translation>
        </message>
        <message>
            <source>Import funding</source>
            <translation>Importer du financement</translation>
        </message>
        <message>
            <source>Import interventions</source>
            <translation>Importer des interventions</translation>
        </message>
        <message>
            <source>Import outcomes</source>
            <translation>Importer des retombées</translation>
        </message>
        <message>
            <source>Import participations</source>
            <translation>Importer des participations</translation>
        </message>
        <message>
            <source>Import submissions</source>
            <translation>Importer des soumissions</translation>
        </message>
        <message>
            <source>Import synergies</source>
            <translation>Importer des synergies</translation>
        </message>
        <message>
            <source>Import targets</source>
            <translation>Importer des cibles</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>Macintosh</source>
            <translation>Macintosh</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Retombées</translation>
        </message>
        <message>
            <source>Participations</source>
            <translation>Participations</translation>
        </message>
        <message>
            <source>Semicolon ;</source>
            <translation>Point-virgule</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Soumissions</translation>
        </message>
        <message>
            <source>Synergies</source>
            <translation>Synergies</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulation</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Cibles</translation>
        </message>
        <message>
            <source>Unicode (UTF-16)</source>
            <translation>Unicode (UTF-16)</translation>
        </message>
        <message>
            <source>Unicode (UTF-8)</source>
            <translation>Unicode (UTF-8)</translation>
        </message>
        <message>
            <source>Windows (cp1252)</source>
            <translation>Windows (cp1252)</translation>
        </message>
        <message>
            <source>another word for this field</source>
            <translation>un autre mot pour ce champ</translation>
        </message>
        <message>
            <source>as in an earlier list with these headers</source>
            <translation>comme dans une liste antérieure de mêmes en-têtes</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>choisi par vous</translation>
        </message>
        <message>
            <source>column left out</source>
            <translation>colonne laissée de côté</translation>
        </message>
        <message>
            <source>no field known: the column is left out</source>
            <translation>aucun champ reconnu : la colonne est laissée de côté</translation>
        </message>
        <message>
            <source>nothing to change</source>
            <translation>rien à changer</translation>
        </message>
        <message>
            <source>the cells look like it; the column is left out until chosen</source>
            <translation>les cellules y ressemblent; la colonne est laissée de côté tant que ce champ n’est pas choisi</translation>
        </message>
        <message>
            <source>the header is the name of the field</source>
            <translation>l’en-tête est le nom du champ</translation>
        </message>
        <message>
            <source>the header resembles the name of the field</source>
            <translation>l’en-tête ressemble au nom du champ</translation>
        </message>
        <message>
            <source>{field}: {reason}</source>
            <translation>{field} : {reason}</translation>
        </message>
        <message>
            <source>{name} imported: {counts}</source>
            <translation>{name} importé : {counts}</translation>
        </message>
        <message>
            <source>{reason} ({percent} % sure)</source>
            <translation>{reason} (sûr à {percent} %)</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message>
            <source>Adv.</source>
            <translation>Cons.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Lists of companies, contacts and activities that are brought in show here.</source>
            <translation>Les listes d’entreprises, de personnes-contacts et d’activités importées paraissent ici.</translation>
        </message>
        <message>
            <source>No import yet</source>
            <translation>Aucun import encore</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Show older imports</source>
            <translation>Voir les imports plus anciens</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Annuler l’import</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>an import is undone as one, without touching what followed</source>
            <translation>un import s’annule d’un bloc, sans toucher à ce qui a suivi</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>annulé</translation>
        </message>
    </context>
    <context>
        <name>Incident</name>
        <message>
            <source>A laptop of the team was lost or stolen. Place and time: … Who had it: … Was the book protected by a password? Was the disk encrypted? Was the session open?</source>
            <translation>Un appareil de l’équipe a été perdu ou volé. Lieu et moment : … Qui l’avait : … Le carnet était-il protégé par un mot de passe? Le disque était-il chiffré? La session était-elle ouverte?</translation>
        </message>
        <message>
            <source>Circumstances</source>
            <translation>Circonstances</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Clos le</translation>
        </message>
        <message>
            <source>Commission told on</source>
            <translation>Commission avisée le</translation>
        </message>
        <message>
            <source>Complete an incident</source>
            <translation>Compléter un incident</translation>
        </message>
        <message>
            <source>Enter an incident</source>
            <translation>Inscrire un incident</translation>
        </message>
        <message>
            <source>Every incident is entered, even of low risk. It can be corrected and completed; nothing is emptied and it stays in the register for five years.</source>
            <translation>Chaque incident est inscrit, même à faible risque. Il se corrige et se complète; rien n’est vidé et il reste au registre pendant cinq ans.</translation>
        </message>
        <message>
            <source>Incident completed</source>
            <translation>Incident complété</translation>
        </message>
        <message>
            <source>Incident entered in the register</source>
            <translation>Incident inscrit au registre</translation>
        </message>
        <message>
            <source>Information concerned, or why it is unknown</source>
            <translation>Renseignements visés, ou pourquoi on l’ignore</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Inscrire</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Known on</source>
            <translation>Connu le</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Mesures prises</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Of whom in Québec</source>
            <translation>Dont au Québec</translation>
        </message>
        <message>
            <source>On, or from</source>
            <translation>Le, ou à partir du</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>People told on</source>
            <translation>Personnes avisées le</translation>
        </message>
        <message>
            <source>Public notice on</source>
            <translation>Avis public le</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Raisons</translation>
        </message>
        <message>
            <source>Risk of serious injury</source>
            <translation>Risque de préjudice sérieux</translation>
        </message>
        <message>
            <source>Sensitivity, possible malicious use, consequences, probability.</source>
            <translation>Sensibilité, usage malveillant possible, conséquences, probabilité.</translation>
        </message>
        <message>
            <source>Sensitivity: mostly professional. Malicious use: … Consequences: unwanted messages, phishing. Probability: low when the book has a password, otherwise to be judged.</source>
            <translation>Sensibilité : surtout professionnelle. Usage malveillant : … Conséquences : messages indésirables, hameçonnage. Probabilité : faible si le carnet a un mot de passe, sinon à évaluer.</translation>
        </message>
        <message>
            <source>Shut the laptop out of the team and change the key of the team (Exchange). Change the passwords that were on it. Report the loss to the police. Tell the person in charge of personal information.</source>
            <translation>Exclure l’appareil de l’équipe et changer la clé de l’équipe (Échange). Changer les mots de passe qui s’y trouvaient. Déclarer la perte à la police. Aviser la personne responsable des renseignements personnels.</translation>
        </message>
        <message>
            <source>The whole book: companies, names, titles, work addresses and telephones of contacts, mobile and personal numbers where noted, interventions and notes.</source>
            <translation>Tout le carnet : entreprises, noms, fonctions, adresses et téléphones professionnels des contacts, cellulaires et coordonnées personnelles s’ils sont notés, interventions et notes.</translation>
        </message>
        <message>
            <source>To assess</source>
            <translation>À évaluer</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Why a public notice</source>
            <translation>Pourquoi un avis public</translation>
        </message>
        <message>
            <source>With a risk of serious injury, the commission and the people are told promptly.</source>
            <translation>S’il y a risque de préjudice sérieux, la Commission et les personnes sont avisées avec diligence.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
    </context>
    <context>
        <name>Indicator</name>
        <message>
            <source>Attendances, awareness</source>
            <translation>Présences, sensibilisation</translation>
        </message>
        <message>
            <source>Attendances, training</source>
            <translation>Présences, formation</translation>
        </message>
        <message>
            <source>Awareness activities</source>
            <translation>Activités de sensibilisation</translation>
        </message>
        <message>
            <source>Awareness activities held, each one once for every region it was held for.</source>
            <translation>Activités de sensibilisation tenues, chacune une fois pour chaque région visée.</translation>
        </message>
        <message>
            <source>Companies present, counted at each awareness activity. Several people of one company at one activity count once.</source>
            <translation>Entreprises présentes, comptées à chaque activité de sensibilisation. Plusieurs personnes d’une entreprise à une même activité comptent une fois.</translation>
        </message>
        <message>
            <source>Companies present, counted in each training group.</source>
            <translation>Entreprises présentes, comptées dans chaque groupe de formation.</translation>
        </message>
        <message>
            <source>Companies served</source>
            <translation>Entreprises servies</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostics</translation>
        </message>
        <message>
            <source>Different companies helped to draw up an export plan.</source>
            <translation>Entreprises différentes aidées à établir un plan d’exportation.</translation>
        </message>
        <message>
            <source>Different companies present at one awareness activity or more.</source>
            <translation>Entreprises différentes présentes à au moins une activité de sensibilisation.</translation>
        </message>
        <message>
            <source>Different companies present in one training group or more.</source>
            <translation>Entreprises différentes présentes dans au moins un groupe de formation.</translation>
        </message>
        <message>
            <source>Different companies that received specific accompaniment, whatever the number of meetings.</source>
            <translation>Entreprises différentes qui ont reçu un accompagnement spécifique, quel que soit le nombre de rencontres.</translation>
        </message>
        <message>
            <source>Different companies that received the information service. A company counts once, in the MRC of its latest qualifying intervention.</source>
            <translation>Entreprises différentes qui ont reçu le service d’information. Une entreprise compte une fois, dans la MRC de sa dernière intervention admissible.</translation>
        </message>
        <message>
            <source>Different companies, all services and participations together: the lines above overlap and do not add up to it.</source>
            <translation>Entreprises différentes, tous services et participations confondus : les lignes précédentes se recoupent et leur somme n’est pas ce nombre.</translation>
        </message>
        <message>
            <source>Documents completed, on their completion date. A company may have several: each one counts.</source>
            <translation>Documents complétés, à leur date de fin. Une entreprise peut en avoir plusieurs : chacun compte.</translation>
        </message>
        <message>
            <source>Export plan</source>
            <translation>Plan d’exportation</translation>
        </message>
        <message>
            <source>Export sales</source>
            <translation>Ventes à l’exportation</translation>
        </message>
        <message>
            <source>Export sales declared by companies for the year; estimates are shown apart.</source>
            <translation>Ventes à l’exportation déclarées par les entreprises pour l’exercice; les estimations sont montrées à part.</translation>
        </message>
        <message>
            <source>Full diagnostics completed, on their completion date.</source>
            <translation>Diagnostics complétés, à leur date de fin.</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Hours of contact and preparation of the interventions done; travel is apart.</source>
            <translation>Heures de contact et de préparation des interventions réalisées; les déplacements sont à part.</translation>
        </message>
        <message>
            <source>Information service</source>
            <translation>Service d’information</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>Interventions done, on their date.</source>
            <translation>Interventions réalisées, à leur date.</translation>
        </message>
        <message>
            <source>Links between regions</source>
            <translation>Liens interrégionaux</translation>
        </message>
        <message>
            <source>Links concluded</source>
            <translation>Liens concrétisés</translation>
        </message>
        <message>
            <source>Links concluded in the year, whenever they were proposed.</source>
            <translation>Liens concrétisés dans l’exercice, quelle que soit la date de leur proposition.</translation>
        </message>
        <message>
            <source>Links first proposed in the year between companies of two regions.</source>
            <translation>Liens proposés pour la première fois dans l’exercice entre entreprises de deux régions.</translation>
        </message>
        <message>
            <source>Links first proposed in the year, once for each of the two regions.</source>
            <translation>Liens proposés pour la première fois dans l’exercice, une fois pour chacune des deux régions.</translation>
        </message>
        <message>
            <source>Participation, awareness</source>
            <translation>Participation, sensibilisation</translation>
        </message>
        <message>
            <source>Participation, training</source>
            <translation>Participation, formation</translation>
        </message>
        <message>
            <source>Prediagnostics</source>
            <translation>Prédiagnostics</translation>
        </message>
        <message>
            <source>Prediagnostics and diagnostics</source>
            <translation>Prédiagnostics et diagnostics</translation>
        </message>
        <message>
            <source>Prediagnostics completed, on their completion date.</source>
            <translation>Prédiagnostics complétés, à leur date de fin.</translation>
        </message>
        <message>
            <source>Specific accompaniment</source>
            <translation>Accompagnement spécifique</translation>
        </message>
        <message>
            <source>Synergy links</source>
            <translation>Liens de synergie</translation>
        </message>
        <message>
            <source>Training groups</source>
            <translation>Groupes de formation</translation>
        </message>
        <message>
            <source>Training groups held, whatever the number of meetings of each.</source>
            <translation>Groupes de formation tenus, quel que soit le nombre de rencontres de chacun.</translation>
        </message>
    </context>
    <context>
        <name>IndicatorChart</name>
        <message>
            <source>split n. d.</source>
            <translation>répartition n. d.</translation>
        </message>
        <message>
            <source>{indicator} by year</source>
            <translation>{indicator} par exercice</translation>
        </message>
    </context>
    <context>
        <name>Intervention</name>
        <message>
            <source>Copy noted for {company}</source>
            <translation>Copie notée pour {company}</translation>
        </message>
        <message>
            <source>Duplicate the intervention</source>
            <translation>Dupliquer l’intervention</translation>
        </message>
        <message>
            <source>Edit the intervention</source>
            <translation>Modifier l’intervention</translation>
        </message>
        <message>
            <source>Intervention changed</source>
            <translation>Intervention modifiée</translation>
        </message>
        <message>
            <source>Note the copy</source>
            <translation>Noter la copie</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>InterventionFilters</name>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Adviser:</source>
            <translation>Conseiller, conseillère :</translation>
        </message>
        <message>
            <source>Company:</source>
            <translation>Entreprise :</translation>
        </message>
        <message>
            <source>Date:</source>
            <translation>Date :</translation>
        </message>
        <message>
            <source>Document completed on:</source>
            <translation>Document complété le :</translation>
        </message>
        <message>
            <source>Fiscal year:</source>
            <translation>Exercice :</translation>
        </message>
        <message>
            <source>Follow-up on:</source>
            <translation>Suivi le :</translation>
        </message>
        <message>
            <source>Follow-up:</source>
            <translation>Suivi :</translation>
        </message>
        <message>
            <source>Hours:</source>
            <translation>Heures :</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>plus tard</translation>
        </message>
        <message>
            <source>MRC to specify</source>
            <translation>MRC à préciser</translation>
        </message>
        <message>
            <source>MRC:</source>
            <translation>MRC :</translation>
        </message>
        <message>
            <source>Medium:</source>
            <translation>Moyen :</translation>
        </message>
        <message>
            <source>No adviser</source>
            <translation>Sans conseiller ni conseillère</translation>
        </message>
        <message>
            <source>Region:</source>
            <translation>Région :</translation>
        </message>
        <message>
            <source>Service:</source>
            <translation>Service :</translation>
        </message>
        <message>
            <source>Status:</source>
            <translation>Statut :</translation>
        </message>
        <message>
            <source>Subject:</source>
            <translation>Objet :</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>cette semaine</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>Interventions</name>
        <message numerus="yes">
            <source>%Ln follow-up(s) done</source>
            <translation>
                <numerusform>%Ln suivi fait</numerusform>
                <numerusform>%Ln suivis faits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln follow-up(s) postponed by a week</source>
            <translation>
                <numerusform>%Ln suivi reporté d’une semaine</numerusform>
                <numerusform>%Ln suivis reportés d’une semaine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s)</source>
            <translation>
                <numerusform>%Ln intervention</numerusform>
                <numerusform>%Ln interventions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s) put in the trash</source>
            <translation>
                <numerusform>%Ln intervention mise à la corbeille</numerusform>
                <numerusform>%Ln interventions mises à la corbeille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) copied: paste them into Excel</source>
            <translation>
                <numerusform>%Ln ligne copiée : collez-la dans Excel</numerusform>
                <numerusform>%Ln lignes copiées : collez-les dans Excel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln choisie</numerusform>
                <numerusform>%Ln choisies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>(company to specify)</source>
            <translation>(entreprise à préciser)</translation>
        </message>
        <message>
            <source>Adv.</source>
            <translation>Cons.</translation>
        </message>
        <message>
            <source>Choose a view</source>
            <translation>Choisir une vue</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Choisir les colonnes</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Copy the selected rows (Ctrl+C)</source>
            <translation>Copier les lignes choisies (Ctrl+C)</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>Modifier la cellule</translation>
        </message>
        <message>
            <source>Export the list (Ctrl+E)</source>
            <translation>Exporter la liste (Ctrl+E)</translation>
        </message>
        <message>
            <source>F2 edits the cell · Ctrl+Enter notes · Ctrl+R repeats the last one</source>
            <translation>F2 modifie la cellule · Ctrl+Entrée note · Ctrl+R répète la dernière</translation>
        </message>
        <message>
            <source>Filter the interventions by text</source>
            <translation>Filtrer les interventions par texte</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Follow-ups due</source>
            <translation>Suivis à faire</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Hours of the week…</source>
            <translation>Heures de la semaine…</translation>
        </message>
        <message>
            <source>Intervention changed</source>
            <translation>Intervention modifiée</translation>
        </message>
        <message>
            <source>Intervention noted for {company}</source>
            <translation>Intervention notée pour {company}</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>Its questionnaire…</source>
            <translation>Son questionnaire…</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Journal of interventions</source>
            <translation>Journal des interventions</translation>
        </message>
        <message>
            <source>MRC</source>
            <translation>MRC</translation>
        </message>
        <message>
            <source>Mark the follow-up done</source>
            <translation>Marquer le suivi fait</translation>
        </message>
        <message>
            <source>Markets</source>
            <translation>Marchés</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>No follow-up is due.</source>
            <translation>Aucun suivi à faire.</translation>
        </message>
        <message>
            <source>No intervention in {year}.</source>
            <translation>Aucune intervention en {year}.</translation>
        </message>
        <message>
            <source>No intervention with these filters.</source>
            <translation>Aucune intervention avec ces filtres.</translation>
        </message>
        <message>
            <source>No intervention yet.</source>
            <translation>Aucune intervention encore.</translation>
        </message>
        <message>
            <source>Note an intervention</source>
            <translation>Noter une intervention</translation>
        </message>
        <message>
            <source>Only the interventions of this company</source>
            <translation>Seulement les interventions de cette entreprise</translation>
        </message>
        <message>
            <source>Postpone the follow-up by a week</source>
            <translation>Reporter le suivi d’une semaine</translation>
        </message>
        <message>
            <source>Put in the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Remove the filters</source>
            <translation>Retirer les filtres</translation>
        </message>
        <message>
            <source>Repeat the last intervention</source>
            <translation>Répéter la dernière intervention</translation>
        </message>
        <message>
            <source>See every year</source>
            <translation>Voir tous les exercices</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>This cannot be understood: Esc gives the value back.</source>
            <translation>Cette valeur ne se comprend pas : Échap redonne celle d’avant.</translation>
        </message>
        <message>
            <source>Type one in the line above, then Ctrl+Enter.</source>
            <translation>Écrivez-en une dans la ligne ci-dessus, puis Ctrl+Entrée.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>What stands on blue is proposed from the sentence: Tab to correct</source>
            <translation>Ce qui est sur fond bleu est proposé d’après la phrase : Tab pour corriger</translation>
        </message>
        <message>
            <source>done on {day}</source>
            <translation>fait le {day}</translation>
        </message>
        <message>
            <source>interventions</source>
            <translation>interventions</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune valeur</translation>
        </message>
    </context>
    <context>
        <name>Journey</name>
        <message numerus="yes">
            <source>+%Ln d</source>
            <translation>
                <numerusform>+%Ln j</numerusform>
                <numerusform>+%Ln j</numerusform>
            </translation>
        </message>
        <message>
            <source>Diagnostic</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <source>Export journey</source>
            <translation>Parcours d’exportation</translation>
        </message>
        <message>
            <source>Export plan</source>
            <translation>Plan d’exportation</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Prediagnostic</source>
            <translation>Prédiagnostic</translation>
        </message>
        <message>
            <source>Sale abroad</source>
            <translation>Vente à l’étranger</translation>
        </message>
        <message numerus="yes">
            <source>Stopped for %Ln day(s)</source>
            <translation>
                <numerusform>Arrêtée depuis %Ln jour</numerusform>
                <numerusform>Arrêtée depuis %Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>next step</source>
            <translation>prochaine étape</translation>
        </message>
        <message>
            <source>next step: {step}</source>
            <translation>prochaine étape : {step}</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>PgDn</source>
            <translation>Page suiv.</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Page préc.</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
    </context>
    <context>
        <name>LaptopNameDialog</name>
        <message>
            <source>Keep this name</source>
            <translation>Garder ce nom</translation>
        </message>
        <message>
            <source>Name this laptop</source>
            <translation>Nommer cet appareil</translation>
        </message>
        <message>
            <source>Name, as the others will see it</source>
            <translation>Nom, tel que les autres le verront</translation>
        </message>
        <message>
            <source>The others see this name beside what was exchanged. They learn it at the next exchange.</source>
            <translation>Les autres voient ce nom à côté de ce qui a été échangé. Ils l’apprendront au prochain échange.</translation>
        </message>
        <message>
            <source>This book is a copy of the one of “{name}”. For the team it is another laptop: give it a name of its own, so that nobody takes one for the other. Nothing that either of them wrote is lost.</source>
            <translation>Ce carnet est une copie de celui de « {name} ». Pour l’équipe, c’est un autre appareil : donnez-lui son propre nom, afin que personne ne les confonde. Rien de ce que l’un ou l’autre a écrit n’est perdu.</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Filter on this column…</source>
            <translation>Filtrer par cette colonne…</translation>
        </message>
        <message>
            <source>Reset the columns</source>
            <translation>Rétablir les colonnes</translation>
        </message>
        <message>
            <source>Sort ascending</source>
            <translation>Trier en ordre croissant</translation>
        </message>
        <message>
            <source>Sort descending</source>
            <translation>Trier en ordre décroissant</translation>
        </message>
    </context>
    <context>
        <name>ListExport</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln ligne</numerusform>
                <numerusform>%Ln lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) written to {name}</source>
            <translation>
                <numerusform>%Ln ligne écrite dans {name}</numerusform>
                <numerusform>%Ln lignes écrites dans {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>Conseiller, conseillère</translation>
        </message>
        <message>
            <source>As on screen: columns, filters, order ({rows})</source>
            <translation>Comme à l’écran : colonnes, filtres, ordre ({rows})</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Choisir le fichier…</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Excel or CSV, as you choose in the name. The export is noted in the journal.</source>
            <translation>Excel ou CSV, selon le nom choisi. L’exportation est notée au journal.</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Exporter la liste</translation>
        </message>
        <message>
            <source>Export the list…</source>
            <translation>Exporter la liste…</translation>
        </message>
        <message>
            <source>Export: {list}</source>
            <translation>Exporter : {list}</translation>
        </message>
        <message>
            <source>Identifiers</source>
            <translation>Identifiants</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>No list to export on this page</source>
            <translation>Aucune liste à exporter sur cette page</translation>
        </message>
        <message>
            <source>Only the {count} rows selected</source>
            <translation>Les {count} lignes sélectionnées seulement</translation>
        </message>
        <message>
            <source>The whole list, every column of an import</source>
            <translation>La liste complète, toutes les colonnes d’un import</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>With: to correct in Excel, then import what changed</source>
            <translation>Avec : pour corriger dans Excel, puis importer</translation>
        </message>
        <message>
            <source>Without: to read or to hand over</source>
            <translation>Sans : pour lire ou remettre</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
        <message>
            <source>{column}, going down</source>
            <translation>{column}, décroissant</translation>
        </message>
    </context>
    <context>
        <name>ListFilters</name>
        <message>
            <source>Filter by text</source>
            <translation>Filtrer par le texte</translation>
        </message>
        <message>
            <source>Filter by text (Ctrl+F)</source>
            <translation>Filtrer par le texte (Ctrl+F)</translation>
        </message>
        <message>
            <source>Text: {text}</source>
            <translation>Texte : {text}</translation>
        </message>
    </context>
    <context>
        <name>LostLaptopDialog</name>
        <message>
            <source>A laptop is lost</source>
            <translation>Un appareil est perdu</translation>
        </message>
        <message>
            <source>A loss is also entered in the register of incidents, in the settings.</source>
            <translation>Une perte s’inscrit aussi au registre des incidents, dans les réglages.</translation>
        </message>
        <message>
            <source>Choose a new pass phrase: the lost laptop knows the present one.</source>
            <translation>Choisissez une nouvelle phrase de passe : l’appareil perdu connaît l’actuelle.</translation>
        </message>
        <message>
            <source>Lost laptop</source>
            <translation>Appareil perdu</translation>
        </message>
        <message>
            <source>New pass phrase again</source>
            <translation>Nouvelle phrase de passe, encore</translation>
        </message>
        <message>
            <source>New pass phrase of the team</source>
            <translation>Nouvelle phrase de passe de l’équipe</translation>
        </message>
        <message>
            <source>Shut this laptop out</source>
            <translation>Exclure cet appareil</translation>
        </message>
        <message>
            <source>The key is being changed</source>
            <translation>Changement de clé en cours</translation>
        </message>
        <message>
            <source>The key of the team changes and all files of its folder are written anew under it. The other laptops take the new key by themselves at their next exchange; only those that join later need the new pass phrase.</source>
            <translation>La clé de l’équipe change et tous les fichiers de son dossier sont récrits sous la nouvelle. Les autres appareils prennent la nouvelle clé d’eux-mêmes à leur prochain échange; seuls ceux qui se joindront plus tard auront besoin de la nouvelle phrase de passe.</translation>
        </message>
        <message>
            <source>The lost laptop reads nothing more, and what it still sends is not taken. What it holds already stays on it: only the password of its book protects that. If it is found, it can join again.</source>
            <translation>L’appareil perdu ne lit plus rien, et ce qu’il enverrait encore n’est pas reçu. Ce qu’il contient déjà y reste : seul le mot de passe de son carnet le protège. S’il est retrouvé, il pourra se joindre de nouveau.</translation>
        </message>
        <message>
            <source>To confirm, the name of the laptop</source>
            <translation>Pour confirmer, le nom de l’appareil</translation>
        </message>
        <message>
            <source>Type the same new pass phrase twice.</source>
            <translation>Tapez deux fois la même nouvelle phrase de passe.</translation>
        </message>
        <message>
            <source>Type “{name}” to confirm.</source>
            <translation>Tapez « {name} » pour confirmer.</translation>
        </message>
    </context>
    <context>
        <name>Mail</name>
        <message numerus="yes">
            <source>%Ln address(es)</source>
            <translation>
                <numerusform>%Ln adresse</numerusform>
                <numerusform>%Ln adresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln address(es) sent to the printer</source>
            <translation>
                <numerusform>%Ln adresse envoyée à l’imprimante</numerusform>
                <numerusform>%Ln adresses envoyées à l’imprimante</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out: no whole address</source>
            <translation>
                <numerusform>%Ln laissée de côté : adresse incomplète</numerusform>
                <numerusform>%Ln laissées de côté : adresse incomplète</numerusform>
            </translation>
        </message>
        <message>
            <source>Address labels</source>
            <translation>Étiquettes d’adresse</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Avery {code}: {count} labels of {width} × {height} mm</source>
            <translation>Avery {code} : {count} étiquettes de {width} × {height} mm</translation>
        </message>
        <message>
            <source>Fields that are filled</source>
            <translation>Champs remplis</translation>
        </message>
        <message>
            <source>First free label</source>
            <translation>Première étiquette libre</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>No company has a whole address</source>
            <translation>Aucune entreprise n’a d’adresse complète</translation>
        </message>
        <message>
            <source>Postal mail asks for no consent: only commercial e-mails do.</source>
            <translation>Le courrier postal ne demande pas de consentement : seuls les courriels commerciaux en demandent un.</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Aperçu…</translation>
        </message>
        <message>
            <source>Sheet of labels</source>
            <translation>Feuille d’étiquettes</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Texte de la lettre</translation>
        </message>
        <message>
            <source>The company alone</source>
            <translation>L’entreprise seulement</translation>
        </message>
        <message>
            <source>The main contact, at the company</source>
            <translation>Le contact principal, à l’entreprise</translation>
        </message>
        <message>
            <source>{date}

Subject: 

Dear {prénom} {nom},

Regarding {entreprise}, 

Kind regards,

{conseil}</source>
            <translation>{date}

Objet : 

Bonjour {prénom} {nom},

Au sujet de {entreprise}, 

Cordialement,

{conseil}</translation>
        </message>
    </context>
    <context>
        <name>Mailing</name>
        <message numerus="yes">
            <source>%Ln address(es) written to {name}</source>
            <translation>
                <numerusform>%Ln adresse écrite dans {name}</numerusform>
                <numerusform>%Ln adresses écrites dans {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln écartée</numerusform>
                <numerusform>%Ln écartées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person(s) in the list</source>
            <translation>
                <numerusform>%Ln personne dans la liste</numerusform>
                <numerusform>%Ln personnes dans la liste</numerusform>
            </translation>
        </message>
        <message>
            <source>(new list)</source>
            <translation>(nouvelle liste)</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Export the addresses</source>
            <translation>Exporter les adresses</translation>
        </message>
        <message>
            <source>Export the addresses…</source>
            <translation>Exporter les adresses…</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>Dans la liste</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Écartées</translation>
        </message>
        <message>
            <source>Left out because</source>
            <translation>Écartée parce que</translation>
        </message>
        <message>
            <source>List saved for the team</source>
            <translation>Liste enregistrée pour l’équipe</translation>
        </message>
        <message>
            <source>Mailing list</source>
            <translation>Liste d’envoi</translation>
        </message>
        <message>
            <source>Name of the list</source>
            <translation>Nom de la liste</translation>
        </message>
        <message>
            <source>Nobody may be written to</source>
            <translation>On ne peut écrire à personne</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Enregistrer la liste</translation>
        </message>
        <message>
            <source>Saved list</source>
            <translation>Liste enregistrée</translation>
        </message>
        <message>
            <source>Service received</source>
            <translation>Service reçu</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
    </context>
    <context>
        <name>MailingFile</name>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Lapsed on</source>
            <translation>Échu le</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Écartées</translation>
        </message>
        <message>
            <source>Mailing list</source>
            <translation>Liste d’envoi</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Appearance: as the system</source>
            <translation>Apparence : celle du système</translation>
        </message>
        <message>
            <source>Appearance: dark</source>
            <translation>Apparence : sombre</translation>
        </message>
        <message>
            <source>Appearance: light</source>
            <translation>Apparence : claire</translation>
        </message>
        <message>
            <source>Archive: {record}</source>
            <translation>Archiver : {record}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Reculer</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Détails…</translation>
        </message>
        <message>
            <source>Doubles to treat</source>
            <translation>Doublons à traiter</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Échanger maintenant</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Avancer</translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translation>Aller à {page}</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Note an intervention</source>
            <translation>Noter une intervention</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Open this book</source>
            <translation>Ouvrir ce carnet</translation>
        </message>
        <message>
            <source>Put in the trash: {record}</source>
            <translation>Mettre à la corbeille : {record}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo: {label}</source>
            <translation>Rétablir : {label}</translation>
        </message>
        <message>
            <source>Restore from the trash: {record}</source>
            <translation>Restaurer de la corbeille : {record}</translation>
        </message>
        <message>
            <source>Show the shortcuts</source>
            <translation>Voir les raccourcis</translation>
        </message>
        <message>
            <source>Take out of the archive: {record}</source>
            <translation>Retirer de l’archive : {record}</translation>
        </message>
        <message>
            <source>Team book</source>
            <translation>Carnet de l’équipe</translation>
        </message>
        <message>
            <source>The book {name} was asked for. Opening it closes this one.</source>
            <translation>On demande le carnet {name}. L’ouvrir ferme celui-ci.</translation>
        </message>
        <message>
            <source>This could not be done, and the reason is in the log. What was saved before is kept.</source>
            <translation>Cela n’a pas pu être fait, et la raison est au journal. Ce qui était enregistré est gardé.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {label}</source>
            <translation>Annuler : {label}</translation>
        </message>
        <message>
            <source>{field}, {before} → {after}</source>
            <translation>{field}, {before} → {after}</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field} : {value}</translation>
        </message>
    </context>
    <context>
        <name>Map</name>
        <message>
            <source>${dollars}</source>
            <translation>{dollars} $</translation>
        </message>
        <message>
            <source>${millions}M</source>
            <translation>{millions} M$</translation>
        </message>
        <message>
            <source>${thousands}k</source>
            <translation>{thousands} k$</translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s)</source>
            <translation>
                <numerusform>%Ln lien</numerusform>
                <numerusform>%Ln liens</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrows go from one MRC to another, Enter opens it.</source>
            <translation>Les flèches vont d’une MRC à l’autre, Entrée l’ouvre.</translation>
        </message>
        <message>
            <source>Indicator of the map</source>
            <translation>Indicateur de la carte</translation>
        </message>
        <message>
            <source>Indicator of the map: {name}</source>
            <translation>Indicateur de la carte : {name}</translation>
        </message>
        <message>
            <source>Legend of the map</source>
            <translation>Légende de la carte</translation>
        </message>
        <message>
            <source>Links proposed or concluded in the year, between two MRC</source>
            <translation>Liens proposés ou concrétisés dans l’exercice, entre deux MRC</translation>
        </message>
        <message>
            <source>MRC</source>
            <translation>MRC</translation>
        </message>
        <message>
            <source>Map of the MRC</source>
            <translation>Carte des MRC</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>See as a table</source>
            <translation>Voir en tableau</translation>
        </message>
        <message>
            <source>See the records of {region}</source>
            <translation>Voir les fiches de {region}</translation>
        </message>
        <message>
            <source>Synergies</source>
            <translation>Synergies</translation>
        </message>
        <message>
            <source>Synergy links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>The map stops at 47.35° north: this MRC goes on beyond it.</source>
            <translation>La carte s’arrête à 47,35° nord : cette MRC se poursuit au-delà.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Values by MRC</source>
            <translation>Valeurs par MRC</translation>
        </message>
        <message>
            <source>attendances by MRC</source>
            <translation>présences par MRC</translation>
        </message>
        <message>
            <source>declared sales by MRC</source>
            <translation>ventes déclarées par MRC</translation>
        </message>
        <message>
            <source>different companies by MRC</source>
            <translation>entreprises différentes par MRC</translation>
        </message>
        <message>
            <source>documents completed by MRC</source>
            <translation>documents terminés par MRC</translation>
        </message>
        <message>
            <source>hours by MRC</source>
            <translation>heures par MRC</translation>
        </message>
        <message>
            <source>interventions by MRC</source>
            <translation>interventions par MRC</translation>
        </message>
        <message>
            <source>under {bound}</source>
            <translation>moins de {bound}</translation>
        </message>
        <message>
            <source>{bound} and over</source>
            <translation>{bound} et +</translation>
        </message>
        <message>
            <source>{mrc}, {region}: {value}</source>
            <translation>{mrc}, {region} : {value}</translation>
        </message>
        <message>
            <source>{places}: {links}</source>
            <translation>{places} : {links}</translation>
        </message>
    </context>
    <context>
        <name>Moment</name>
        <message>
            <source>A date, such as 2010-12-31 or 31 December 2010.</source>
            <translation>Une date, comme 2010-12-31 ou 31 décembre 2010.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Compare two dates</source>
            <translation>Comparer deux dates</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparées à celles du</translation>
        </message>
        <message>
            <source>Figures as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <source>Figures as of a past date</source>
            <translation>Données à une date passée</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>That day has not come yet.</source>
            <translation>Ce jour n’est pas encore venu.</translation>
        </message>
        <message>
            <source>The book is read as it was at the end of that day, from its history. Nothing is changed.</source>
            <translation>Le carnet est lu tel qu’il était à la fin de ce jour, d’après son historique. Rien n’est modifié.</translation>
        </message>
        <message>
            <source>The second date must come after the first.</source>
            <translation>La seconde date doit suivre la première.</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>il y a %n min</numerusform>
                <numerusform>il y a %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <source>today, {time}</source>
            <translation>aujourd’hui, {time}</translation>
        </message>
        <message>
            <source>yesterday, {time}</source>
            <translation>hier, {time}</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
        <message>
            <source>Doubles to treat</source>
            <translation>Doublons à traiter</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Échange</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Financement</translation>
        </message>
        <message>
            <source>Help (F1)</source>
            <translation>Aide (F1)</translation>
        </message>
        <message>
            <source>Help, shortcuts</source>
            <translation>Aide, raccourcis</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Pinned views</source>
            <translation>Vues épinglées</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Synergies</source>
            <translation>Synergies</translation>
        </message>
        <message numerus="yes">
            <source>{page}, %n to examine</source>
            <translation>
                <numerusform>{page}, %n à examiner</numerusform>
                <numerusform>{page}, %n à examiner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{view}, %Ln record(s)</source>
            <translation>
                <numerusform>{view}, %Ln enregistrement</numerusform>
                <numerusform>{view}, %Ln enregistrements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewCompany</name>
        <message>
            <source>Companies that it resembles</source>
            <translation>Entreprises ressemblantes</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Create all the same</source>
            <translation>Créer quand même</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipalité</translation>
        </message>
        <message>
            <source>NEQ</source>
            <translation>NEQ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New company</source>
            <translation>Nouvelle entreprise</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>This company resembles {name}.</source>
            <translation>Cette entreprise ressemble à {name}.</translation>
        </message>
    </context>
    <context>
        <name>OtherExport</name>
        <message numerus="yes">
            <source>%Ln record(s) written to {name}</source>
            <translation>
                <numerusform>%Ln fiche écrite dans {name}</numerusform>
                <numerusform>%Ln fiches écrites dans {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Activities as a calendar (iCalendar)…</source>
            <translation>Activités en calendrier (iCalendar)…</translation>
        </message>
        <message>
            <source>Address labels…</source>
            <translation>Étiquettes d’adresse…</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Calendrier (*.ics)</translation>
        </message>
        <message>
            <source>Cards (*.vcf)</source>
            <translation>Cartes (*.vcf)</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Contacts as cards (vCard)…</source>
            <translation>Contacts en cartes (vCard)…</translation>
        </message>
        <message>
            <source>Contacts as cards, personal fields too…</source>
            <translation>Contacts en cartes, champs personnels compris…</translation>
        </message>
        <message>
            <source>Contacts as cards, version 4.0…</source>
            <translation>Contacts en cartes, version 4…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Folder of the calendars</source>
            <translation>Dossier des calendriers</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Suivis</translation>
        </message>
        <message>
            <source>Follow-ups as a calendar (iCalendar)…</source>
            <translation>Suivis en calendrier (iCalendar)…</translation>
        </message>
        <message>
            <source>Letter…</source>
            <translation>Lettre…</translation>
        </message>
        <message>
            <source>My follow-ups as events of a calendar…</source>
            <translation>Mes suivis en événements de calendrier…</translation>
        </message>
        <message>
            <source>My follow-ups as tasks (iCalendar)…</source>
            <translation>Mes suivis en tâches (iCalendar)…</translation>
        </message>
        <message>
            <source>One calendar per activity…</source>
            <translation>Un calendrier par activité…</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies)</source>
            <translation>
                <numerusform>%Ln entreprise</numerusform>
                <numerusform>%Ln entreprises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies) answered out of {asked} asked, {rate}</source>
            <translation>
                <numerusform>%Ln entreprise répondante sur {asked} interrogées, {rate}</numerusform>
                <numerusform>%Ln entreprises répondantes sur {asked} interrogées, {rate}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln outcome(s)</source>
            <translation>
                <numerusform>%Ln retombée</numerusform>
                <numerusform>%Ln retombées</numerusform>
            </translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Answer of {company}</source>
            <translation>Réponse de {company}</translation>
        </message>
        <message numerus="yes">
            <source>Answer of {company}: %Ln outcome(s) declared</source>
            <translation>
                <numerusform>Réponse de {company} : %Ln retombée déclarée</numerusform>
                <numerusform>Réponse de {company} : %Ln retombées déclarées</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <source>Answers to surveys</source>
            <translation>Réponses aux enquêtes</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Declared by the company, estimated by the team, or attributed to its help: they are never added together.</source>
            <translation>Déclarée par l’entreprise, estimée par l’équipe ou attribuée à son aide : jamais additionnées ensemble.</translation>
        </message>
        <message>
            <source>Enter or F2 edits a cell</source>
            <translation>Entrée ou F2 modifie une cellule</translation>
        </message>
        <message>
            <source>Enter: open or type · Space: the company · F6: next table</source>
            <translation>Entrée : ouvrir ou saisir · Espace : l’entreprise · F6 : tableau suivant</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Evidence: letter, e-mail, first order…</source>
            <translation>Preuve : lettre, courriel, première commande…</translation>
        </message>
        <message>
            <source>Export sales after</source>
            <translation>Ventes à l’exportation après</translation>
        </message>
        <message>
            <source>Export sales before</source>
            <translation>Ventes à l’exportation avant</translation>
        </message>
        <message>
            <source>Jobs created</source>
            <translation>Emplois créés</translation>
        </message>
        <message>
            <source>Jobs kept</source>
            <translation>Emplois maintenus</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>New markets, how many</source>
            <translation>Nouveaux marchés, combien</translation>
        </message>
        <message>
            <source>No outcome for {place}</source>
            <translation>Aucune retombée pour {place}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Note an outcome of {year}</source>
            <translation>Noter une retombée de {year}</translation>
        </message>
        <message>
            <source>Note an outcome…</source>
            <translation>Noter une retombée…</translation>
        </message>
        <message>
            <source>Note one, ask the companies in a survey, or bring a list in from Excel.</source>
            <translation>Notez-en une, interrogez les entreprises dans une enquête ou importez une liste d’Excel.</translation>
        </message>
        <message>
            <source>Noted on</source>
            <translation>Noté le</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Retombée</translation>
        </message>
        <message>
            <source>Outcome noted for {year}</source>
            <translation>Retombée notée pour {year}</translation>
        </message>
        <message>
            <source>Outcome put in the trash: {company}</source>
            <translation>Retombée mise à la corbeille : {company}</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Retombées</translation>
        </message>
        <message>
            <source>Outcomes, one by one</source>
            <translation>Retombées, une par une</translation>
        </message>
        <message>
            <source>The same before the help, if known</source>
            <translation>La même avant l’aide, si connue</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Totals of the year</source>
            <translation>Totaux de l’exercice</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Value: dollars for sales, a number otherwise</source>
            <translation>Valeur : dollars pour des ventes, sinon un nombre</translation>
        </message>
        <message>
            <source>What is left empty was not answered: nothing is noted for it, and it is not a zero.</source>
            <translation>Ce qui reste vide est sans réponse : rien n’est noté, et ce n’est pas un zéro.</translation>
        </message>
        <message>
            <source>Who says so</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>With evidence</source>
            <translation>Avec preuve</translation>
        </message>
        <message>
            <source>no survey of the year</source>
            <translation>aucune enquête de l’exercice</translation>
        </message>
        <message numerus="yes">
            <source>of the %Ln compan(y/ies) known before and after</source>
            <translation>
                <numerusform>de la %Ln entreprise connue avant et après</numerusform>
                <numerusform>des %Ln entreprises connues avant et après</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first {shown} of %Ln outcome(s)</source>
            <translation>
                <numerusform>les {shown} premières de %Ln retombée</numerusform>
                <numerusform>les {shown} premières de %Ln retombées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnIndicator</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add an indicator</source>
            <translation>Ajouter un indicateur</translation>
        </message>
        <message>
            <source>Advisers</source>
            <translation>Membres de l’équipe</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>At least so many acts in the year</source>
            <translation>Actes au moins dans l’exercice</translation>
        </message>
        <message>
            <source>At least so many hours in the year</source>
            <translation>Heures au moins dans l’exercice</translation>
        </message>
        <message>
            <source>Attendances</source>
            <translation>Présences</translation>
        </message>
        <message>
            <source>Different companies, by interventions or attendances</source>
            <translation>Entreprises différentes, par interventions ou présences</translation>
        </message>
        <message>
            <source>Different companies, by their attendances</source>
            <translation>Entreprises différentes, par leurs présences</translation>
        </message>
        <message>
            <source>Different companies, by their interventions</source>
            <translation>Entreprises différentes, par leurs interventions</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>En vigueur depuis le</translation>
        </message>
        <message>
            <source>Hours of interventions</source>
            <translation>Heures d’intervention</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>It is counted by the same rules as the others: acts done, each company once.</source>
            <translation>Il est compté selon les mêmes règles que les autres : actes réalisés, chaque entreprise une fois.</translation>
        </message>
        <message>
            <source>Keep the new version</source>
            <translation>Garder la nouvelle version</translation>
        </message>
        <message>
            <source>Kinds of activity</source>
            <translation>Types d’activité</translation>
        </message>
        <message>
            <source>Markets</source>
            <translation>Marchés</translation>
        </message>
        <message>
            <source>Mediums</source>
            <translation>Modes</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Nom en anglais</translation>
        </message>
        <message>
            <source>Name in French</source>
            <translation>Nom en français</translation>
        </message>
        <message>
            <source>New version of the indicator</source>
            <translation>Nouvelle version de l’indicateur</translation>
        </message>
        <message>
            <source>Number of the year</source>
            <translation>Nombre de l’exercice</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>Secteurs</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Ce qui est compté</translation>
        </message>
        <message>
            <source>What it tells</source>
            <translation>Ce qu’il mesure</translation>
        </message>
        <message>
            <source>Years that end before the day chosen keep the definition that they had.</source>
            <translation>Les exercices terminés avant la date choisie gardent la définition qu’ils avaient.</translation>
        </message>
        <message>
            <source>{number} in {year}, {place}</source>
            <translation>{number} en {year}, {place}</translation>
        </message>
    </context>
    <context>
        <name>Pace</name>
        <message numerus="yes">
            <source>%Ln behind the year</source>
            <translation>
                <numerusform>%Ln en retard sur l’exercice</numerusform>
                <numerusform>%Ln en retard sur l’exercice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln target(s) reached out of {count}</source>
            <translation>
                <numerusform>%Ln cible atteinte sur {count}</numerusform>
                <numerusform>%Ln cibles atteintes sur {count}</numerusform>
            </translation>
        </message>
        <message>
            <source>Target {target}</source>
            <translation>Cible {target}</translation>
        </message>
        <message>
            <source>Target {target}: {pace}</source>
            <translation>Cible {target} : {pace}</translation>
        </message>
        <message>
            <source>behind</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>pas commencée</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>non atteinte</translation>
        </message>
        <message>
            <source>on pace</source>
            <translation>au rythme prévu</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>atteinte</translation>
        </message>
        <message>
            <source>{state}: {expected} expected by now, {missing} to go</source>
            <translation>{state} : {expected} attendus à ce jour, il en manque {missing}</translation>
        </message>
        <message>
            <source>{state}: {missing} missing</source>
            <translation>{state} : il manque {missing}</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Drawing the PDF</source>
            <translation>Préparation du PDF</translation>
        </message>
        <message>
            <source>Fill a funder’s own workbook…</source>
            <translation>Remplir le classeur d’un bailleur…</translation>
        </message>
        <message>
            <source>It holds the figures of today: go back to today first.</source>
            <translation>Il contient les données d’aujourd’hui : revenez d’abord à aujourd’hui.</translation>
        </message>
        <message>
            <source>PDF for the CRÉ: preview…</source>
            <translation>PDF pour la CRÉ : aperçu…</translation>
        </message>
        <message>
            <source>PDF for the board: preview…</source>
            <translation>PDF pour le conseil : aperçu…</translation>
        </message>
        <message>
            <source>PDF stopped: nothing was written</source>
            <translation>PDF arrêté : rien n’a été écrit</translation>
        </message>
    </context>
    <context>
        <name>Password</name>
        <message>
            <source>A forgotten password cannot be found again: only the recovery code, shown next, or the book of another laptop of the team brings the work back. The book closes and opens again.</source>
            <translation>Un mot de passe oublié ne peut pas être retrouvé : seul le code de récupération, affiché ensuite, ou le carnet d’un autre appareil de l’équipe ramène le travail. Le carnet se ferme et s’ouvre de nouveau.</translation>
        </message>
        <message>
            <source>At least 8 characters</source>
            <translation>Au moins 8 caractères</translation>
        </message>
        <message>
            <source>CQI Desktop — recovery code of the book {name}</source>
            <translation>CQI Desktop — code de récupération du carnet {name}</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Changer le mot de passe</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Copies without a password lie beside the book: {names}. Remove them.</source>
            <translation>Des copies sans mot de passe se trouvent à côté du carnet : {names}. Supprimez-les.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Encrypting the book</source>
            <translation>Chiffrement du carnet</translation>
        </message>
        <message>
            <source>It opens the book when the password is forgotten. It is not shown again and is kept nowhere: print it, and put it away from the laptop.</source>
            <translation>Il ouvre le carnet quand le mot de passe est oublié. Il ne sera plus affiché et n’est gardé nulle part : imprimez-le et rangez-le loin de l’appareil.</translation>
        </message>
        <message>
            <source>Its content is encrypted. Nobody can read it without the password.</source>
            <translation>Son contenu est chiffré. Personne ne peut le lire sans le mot de passe.</translation>
        </message>
        <message>
            <source>Keep it in the keyring of this session</source>
            <translation>Le garder dans le trousseau de cette session</translation>
        </message>
        <message>
            <source>New password, at least 8 characters</source>
            <translation>Nouveau mot de passe, au moins 8 caractères</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the book</source>
            <translation>Ouvrir le carnet</translation>
        </message>
        <message>
            <source>Password or recovery code</source>
            <translation>Mot de passe ou code de récupération</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <source>Set a password</source>
            <translation>Mettre un mot de passe</translation>
        </message>
        <message>
            <source>Taking the password off</source>
            <translation>Retrait du mot de passe</translation>
        </message>
        <message>
            <source>The code is kept in a safe place</source>
            <translation>Le code est gardé en lieu sûr</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Le même encore une fois</translation>
        </message>
        <message>
            <source>This book is locked</source>
            <translation>Ce carnet est verrouillé</translation>
        </message>
        <message>
            <source>This password does not open the book. Check capitals and keyboard.</source>
            <translation>Ce mot de passe n’ouvre pas le carnet. Vérifiez les majuscules et le clavier.</translation>
        </message>
        <message>
            <source>Type the password</source>
            <translation>Tapez le mot de passe</translation>
        </message>
        <message>
            <source>Type the same password twice</source>
            <translation>Tapez deux fois le même mot de passe</translation>
        </message>
        <message>
            <source>What was being typed is kept and comes back with the book.</source>
            <translation>Ce qui était en cours de saisie est gardé et revient avec le carnet.</translation>
        </message>
    </context>
    <context>
        <name>PastPlaces</name>
        <message numerus="yes">
            <source>%Ln record(s) to correct</source>
            <translation>
                <numerusform>%Ln enregistrement à corriger</numerusform>
                <numerusform>%Ln enregistrements à corriger</numerusform>
            </translation>
        </message>
        <message>
            <source>A move rewrites nothing: what was done before stays counted where the company was. Tick only the records that were written with the wrong MRC; their figures change.</source>
            <translation>Un déménagement ne réécrit rien : ce qui a été fait avant reste compté là où l’entreprise était. Cochez seulement les enregistrements écrits avec la mauvaise MRC; leurs données changent.</translation>
        </message>
        <message>
            <source>Change the MRC</source>
            <translation>Changer la MRC</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Comptée dans</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Past records of the company</source>
            <translation>Enregistrements passés de l’entreprise</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>The company goes to {mrc}</source>
            <translation>L’entreprise passe à : {mrc}</translation>
        </message>
        <message>
            <source>Tick all or none</source>
            <translation>Cocher tout ou rien</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Document PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Pleine largeur</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} de {pages}</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Pages du document</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save the PDF</source>
            <translation>Enregistrer le PDF</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
    </context>
    <context>
        <name>PersonFile</name>
        <message>
            <source>Adviser</source>
            <translation>Conseiller, conseillère</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Réponse le</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Fondement</translation>
        </message>
        <message>
            <source>Company: {company}</source>
            <translation>Entreprise : {company}</translation>
        </message>
        <message>
            <source>Consent to receive our messages</source>
            <translation>Consentement à recevoir nos messages</translation>
        </message>
        <message>
            <source>Copy made on {day} by {organisation}.</source>
            <translation>Copie faite le {day} par {organisation}.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>File of {name}</source>
            <translation>Dossier de {name}</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Renseignement</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Rien.</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Person in charge of personal information: {name}.</source>
            <translation>Responsable de la protection des renseignements personnels : {name}.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>What was done with you</source>
            <translation>Ce qui a été fait avec vous</translation>
        </message>
        <message>
            <source>What we hold</source>
            <translation>Ce que nous détenons</translation>
        </message>
        <message>
            <source>What you asked</source>
            <translation>Ce que vous avez demandé</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>You may have this information corrected, withdraw your consent, or ask for a portable copy of what you provided. An answer is due within 30 days. You may also complain to the Commission d’accès à l’information.</source>
            <translation>Vous pouvez faire corriger ces renseignements, retirer votre consentement ou demander une copie portable de ce que vous avez fourni. Une réponse est due dans les 30 jours. Vous pouvez aussi porter plainte à la Commission d’accès à l’information.</translation>
        </message>
    </context>
    <context>
        <name>PersonRights</name>
        <message numerus="yes">
            <source>%Ln note(s) of the company give this last name</source>
            <translation>
                <numerusform>%Ln note de l’entreprise donne ce nom de famille</numerusform>
                <numerusform>%Ln notes de l’entreprise donnent ce nom de famille</numerusform>
            </translation>
        </message>
        <message>
            <source>Anonymise</source>
            <translation>Anonymiser</translation>
        </message>
        <message>
            <source>Anonymise {name}</source>
            <translation>Anonymiser {name}</translation>
        </message>
        <message>
            <source>Choose your name</source>
            <translation>Choisissez votre nom</translation>
        </message>
        <message>
            <source>Choose your name and tick the confirmation</source>
            <translation>Choisissez votre nom et cochez la confirmation</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>Fait par</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Erase {name}</source>
            <translation>Effacer {name}</translation>
        </message>
        <message>
            <source>Everything on this person leaves the book, its history and every laptop at its next exchange. The interventions of the company stay. No past figure moves. Never undone.</source>
            <translation>Tout ce qui concerne cette personne quitte le carnet, son historique et chaque appareil à son prochain échange. Les interventions de l’entreprise restent. Aucune donnée passée ne bouge. Ne s’annule jamais.</translation>
        </message>
        <message>
            <source>For the register: do not name the person</source>
            <translation>Pour le registre : ne nommez pas la personne</translation>
        </message>
        <message>
            <source>Free texts are not erased with the person: read them afterwards.</source>
            <translation>Les textes libres ne s’effacent pas avec la personne : lisez-les ensuite.</translation>
        </message>
        <message>
            <source>I understand that nothing takes this back</source>
            <translation>Je comprends que rien n’annule ce geste</translation>
        </message>
        <message>
            <source>Information of {name} rectified</source>
            <translation>Renseignements de {name} rectifiés</translation>
        </message>
        <message numerus="yes">
            <source>Person anonymised; %Ln record(s) kept without them</source>
            <translation>
                <numerusform>Personne anonymisée; %Ln fiche gardée sans elle</numerusform>
                <numerusform>Personne anonymisée; %Ln fiches gardées sans elle</numerusform>
            </translation>
        </message>
        <message>
            <source>Person erased here; each laptop obeys at its next exchange</source>
            <translation>Personne effacée ici; chaque appareil obéit à son prochain échange</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Fin poursuivie</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Rectify</source>
            <translation>Rectifier</translation>
        </message>
        <message>
            <source>Rectify the information of {name}</source>
            <translation>Rectifier les renseignements de {name}</translation>
        </message>
        <message>
            <source>The name, addresses, numbers and consents leave the book, its history and every laptop. What was done stays, with “somebody of the company”. No past figure moves. Never undone.</source>
            <translation>Le nom, les adresses, les numéros et les consentements quittent le carnet, son historique et chaque appareil. Ce qui a été fait reste, avec « quelqu’un de l’entreprise ». Aucune donnée passée ne bouge. Ne s’annule jamais.</translation>
        </message>
        <message>
            <source>What was there before stays in the history; the register keeps the reason. To refuse a request, answer it with the reason instead.</source>
            <translation>Ce qui était là reste dans l’historique; le registre garde la raison. Pour refuser une demande, répondez-y plutôt avec la raison.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n jour restant</numerusform>
                <numerusform>%n jours restants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) to complete</source>
            <translation>
                <numerusform>%n groupe à compléter</numerusform>
                <numerusform>%n groupes à compléter</numerusform>
            </translation>
        </message>
        <message>
            <source>(erased)</source>
            <translation>(effacée)</translation>
        </message>
        <message>
            <source>A person’s file</source>
            <translation>Dossier d’une personne</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Anonymise…</source>
            <translation>Anonymiser…</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Fermée</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Répondre…</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Choose a person first</source>
            <translation>Choisissez d’abord une personne</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Délai</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complet</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>Enter a request…</source>
            <translation>Inscrire une demande…</translation>
        </message>
        <message>
            <source>Enter an incident…</source>
            <translation>Inscrire un incident…</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Effacer…</translation>
        </message>
        <message>
            <source>Erasing and anonymising move no past figure and are never undone.</source>
            <translation>Effacer et anonymiser ne déplacent aucune donnée passée et ne s’annulent jamais.</translation>
        </message>
        <message>
            <source>Export a register</source>
            <translation>Exporter un registre</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>Journal of exports</source>
            <translation>Journal des exportations</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Known on</source>
            <translation>Connu le</translation>
        </message>
        <message>
            <source>Last fact</source>
            <translation>Dernier fait</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Écartées</translation>
        </message>
        <message>
            <source>Locked until</source>
            <translation>Verrouillé jusqu’au</translation>
        </message>
        <message>
            <source>Lost laptop…</source>
            <translation>Appareil perdu…</translation>
        </message>
        <message>
            <source>Name and title, written on every file: by default the director.</source>
            <translation>Nom et fonction, écrits sur chaque dossier : par défaut la direction.</translation>
        </message>
        <message>
            <source>Name of a contact</source>
            <translation>Nom d’un contact</translation>
        </message>
        <message>
            <source>Name, title</source>
            <translation>Nom, fonction</translation>
        </message>
        <message>
            <source>No incident. Every one is entered, even of low risk.</source>
            <translation>Aucun incident. Chacun est inscrit, même à faible risque.</translation>
        </message>
        <message>
            <source>No request.</source>
            <translation>Aucune demande.</translation>
        </message>
        <message>
            <source>Nothing was exported yet.</source>
            <translation>Rien n’a encore été exporté.</translation>
        </message>
        <message>
            <source>Nothing was kept longer than the rules say.</source>
            <translation>Rien n’est gardé plus longtemps que les règles.</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Ouvrir le fichier</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Person in charge</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Portable copy</source>
            <translation>Copie portable</translation>
        </message>
        <message>
            <source>Portable copy…</source>
            <translation>Copie portable…</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Vie privée</translation>
        </message>
        <message>
            <source>Put in the trash</source>
            <translation>Mis à la corbeille</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçue le</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <source>Rectify…</source>
            <translation>Rectifier…</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Conservation</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risque</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>Règles…</translation>
        </message>
        <message>
            <source>Serious</source>
            <translation>Sérieux</translation>
        </message>
        <message>
            <source>The portable copy (JSON or CSV) holds only what the person provided.</source>
            <translation>La copie portable (JSON ou CSV) ne contient que ce que la personne a fourni.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Write their file</source>
            <translation>Écrire son dossier</translation>
        </message>
        <message>
            <source>Write their file…</source>
            <translation>Écrire son dossier…</translation>
        </message>
        <message numerus="yes">
            <source>all of them, kept at least %n year(s)</source>
            <translation>
                <numerusform>tous, gardés au moins %n an</numerusform>
                <numerusform>tous, gardés au moins %n ans</numerusform>
            </translation>
        </message>
        <message>
            <source>all that is held on them, and what the law lets them ask</source>
            <translation>tout ce qui est détenu sur elle, et ce que la loi lui permet de demander</translation>
        </message>
        <message>
            <source>kept longer than the rules say: to go through once a year</source>
            <translation>gardées plus longtemps que les règles : à parcourir une fois l’an</translation>
        </message>
        <message numerus="yes">
            <source>to answer within %n day(s)</source>
            <translation>
                <numerusform>à répondre dans %n jour</numerusform>
                <numerusform>à répondre dans les %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>who took what out of the book</source>
            <translation>qui a sorti quoi du carnet</translation>
        </message>
        <message>
            <source>{name} written</source>
            <translation>{name} écrit</translation>
        </message>
    </context>
    <context>
        <name>PrivacyRegister</name>
        <message>
            <source>Identity erased from the book, its log and every laptop.</source>
            <translation>Identité effacée du carnet, de son historique et de chaque appareil.</translation>
        </message>
    </context>
    <context>
        <name>PrivacyRequest</name>
        <message>
            <source>A contact of the book, or any other name</source>
            <translation>Un contact du carnet, ou tout autre nom</translation>
        </message>
        <message>
            <source>A refusal, even in part, gives its reason in writing and the recourses.</source>
            <translation>Un refus, même partiel, donne sa raison par écrit et les recours.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answer the request: {kind}</source>
            <translation>Répondre à la demande : {kind}</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Réponse le</translation>
        </message>
        <message>
            <source>Close the request</source>
            <translation>Fermer la demande</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Inscrire</translation>
        </message>
        <message>
            <source>Enter a request</source>
            <translation>Inscrire une demande</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Reçue le</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Request answered</source>
            <translation>Demande fermée</translation>
        </message>
        <message>
            <source>Request entered: to answer by {day}</source>
            <translation>Demande inscrite : à répondre d’ici le {day}</translation>
        </message>
        <message>
            <source>The law gives 30 days to answer in writing, from the day when the request was received.</source>
            <translation>La loi donne 30 jours pour répondre par écrit, à partir du jour où la demande a été reçue.</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Ce qui est demandé</translation>
        </message>
    </context>
    <context>
        <name>PrivacyWords</name>
        <message>
            <source>1. Information concerned</source>
            <translation>1. Renseignements visés</translation>
        </message>
        <message>
            <source>2. Circumstances</source>
            <translation>2. Circonstances</translation>
        </message>
        <message>
            <source>3. Date or period of the incident</source>
            <translation>3. Date ou période de l’incident</translation>
        </message>
        <message>
            <source>4. Date when the team knew</source>
            <translation>4. Date de la prise de connaissance</translation>
        </message>
        <message>
            <source>5. Number of people</source>
            <translation>5. Nombre de personnes</translation>
        </message>
        <message>
            <source>6. Risk of serious injury</source>
            <translation>6. Risque de préjudice sérieux</translation>
        </message>
        <message>
            <source>7. Notices</source>
            <translation>7. Avis</translation>
        </message>
        <message>
            <source>8. Measures taken</source>
            <translation>8. Mesures prises</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Address in the list already</source>
            <translation>Adresse déjà dans la liste</translation>
        </message>
        <message>
            <source>Address labels</source>
            <translation>Étiquettes d’adresse</translation>
        </message>
        <message>
            <source>Address published or handed over (no clock)</source>
            <translation>Adresse publiée ou remise (sans échéance)</translation>
        </message>
        <message>
            <source>Anonymisation</source>
            <translation>Anonymisation</translation>
        </message>
        <message>
            <source>Anonymise</source>
            <translation>Anonymiser</translation>
        </message>
        <message>
            <source>Answered request</source>
            <translation>Demande répondue</translation>
        </message>
        <message>
            <source>Business relationship (2 years)</source>
            <translation>Relation d’affaires (2 ans)</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Plainte</translation>
        </message>
        <message>
            <source>Concern</source>
            <translation>Préoccupation</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Consentement retiré</translation>
        </message>
        <message>
            <source>Consent withdrawn for this address</source>
            <translation>Consentement retiré pour cette adresse</translation>
        </message>
        <message>
            <source>Consent withdrawn on {day}, applied on {applied}</source>
            <translation>Consentement retiré le {day}, appliqué le {applied}</translation>
        </message>
        <message>
            <source>Consent withdrawn on {day}, to apply by {due}</source>
            <translation>Consentement retiré le {day}, à appliquer d’ici le {due}</translation>
        </message>
        <message>
            <source>Contact in the trash</source>
            <translation>Contact à la corbeille</translation>
        </message>
        <message>
            <source>Contact without any act</source>
            <translation>Contact sans aucune activité</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Deduced</source>
            <translation>Déduit</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>Effacement</translation>
        </message>
        <message>
            <source>Express consent</source>
            <translation>Consentement exprès</translation>
        </message>
        <message>
            <source>Express consent since {day}</source>
            <translation>Consentement exprès depuis le {day}</translation>
        </message>
        <message>
            <source>File of a person</source>
            <translation>Dossier d’une personne</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Suivis</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Financement</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Acceptée</translation>
        </message>
        <message>
            <source>Granted in part</source>
            <translation>Acceptée en partie</translation>
        </message>
        <message>
            <source>Implied consent</source>
            <translation>Consentement tacite</translation>
        </message>
        <message>
            <source>Implied consent lapsed</source>
            <translation>Consentement tacite échu</translation>
        </message>
        <message>
            <source>Implied consent lapsed on {day}</source>
            <translation>Consentement tacite échu le {day}</translation>
        </message>
        <message numerus="yes">
            <source>Implied consent until {day} (%Ln day(s))</source>
            <translation>
                <numerusform>Consentement tacite jusqu’au {day} (%Ln jour)</numerusform>
                <numerusform>Consentement tacite jusqu’au {day} (%Ln jours)</numerusform>
            </translation>
        </message>
        <message>
            <source>Implied consent, without a clock</source>
            <translation>Consentement tacite, sans échéance</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <source>Inquiry (6 months)</source>
            <translation>Demande de renseignements (6 mois)</translation>
        </message>
        <message>
            <source>Intervention</source>
            <translation>Intervention</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>Journal of exports</source>
            <translation>Journal des exportations</translation>
        </message>
        <message>
            <source>Lapsed consent</source>
            <translation>Consentement échu</translation>
        </message>
        <message>
            <source>Laptop lost or stolen</source>
            <translation>Appareil perdu ou volé</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Ledger of consents</source>
            <translation>Registre des consentements</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <source>List shown</source>
            <translation>Liste affichée</translation>
        </message>
        <message>
            <source>Mailing list</source>
            <translation>Liste d’envoi</translation>
        </message>
        <message>
            <source>Membership (2 years)</source>
            <translation>Adhésion (2 ans)</translation>
        </message>
        <message>
            <source>No consent</source>
            <translation>Aucun consentement</translation>
        </message>
        <message>
            <source>No consent known</source>
            <translation>Aucun consentement connu</translation>
        </message>
        <message>
            <source>No consent: nothing in the ledger, no service received</source>
            <translation>Aucun consentement : rien au registre, aucun service reçu</translation>
        </message>
        <message>
            <source>No e-mail address</source>
            <translation>Aucune adresse courriel</translation>
        </message>
        <message>
            <source>Note that gives the name</source>
            <translation>Note qui donne le nom</translation>
        </message>
        <message>
            <source>Noted by the team</source>
            <translation>Noté par l’équipe</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Retombées</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Participation</translation>
        </message>
        <message>
            <source>Participations</source>
            <translation>Participations</translation>
        </message>
        <message>
            <source>Personal</source>
            <translation>Personnel</translation>
        </message>
        <message>
            <source>Portability</source>
            <translation>Portabilité</translation>
        </message>
        <message>
            <source>Professional</source>
            <translation>Professionnel</translation>
        </message>
        <message>
            <source>Provided by the person</source>
            <translation>Fourni par la personne</translation>
        </message>
        <message>
            <source>Put in the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Records behind a figure</source>
            <translation>Fiches derrière un chiffre</translation>
        </message>
        <message>
            <source>Rectification</source>
            <translation>Rectification</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Register of anonymisations</source>
            <translation>Registre des anonymisations</translation>
        </message>
        <message>
            <source>Register of incidents</source>
            <translation>Registre des incidents</translation>
        </message>
        <message>
            <source>Register of requests</source>
            <translation>Registre des demandes</translation>
        </message>
        <message>
            <source>Retention calendar</source>
            <translation>Calendrier de conservation</translation>
        </message>
        <message>
            <source>Sent to the wrong recipient</source>
            <translation>Envoi à la mauvaise personne</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Soumissions</translation>
        </message>
        <message>
            <source>Synergies</source>
            <translation>Synergies</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Cibles</translation>
        </message>
        <message>
            <source>Unauthorised access</source>
            <translation>Accès non autorisé</translation>
        </message>
        <message>
            <source>Unauthorised use</source>
            <translation>Utilisation non autorisée</translation>
        </message>
        <message>
            <source>Withdrawal applied</source>
            <translation>Retrait appliqué</translation>
        </message>
        <message>
            <source>Yearly workbook</source>
            <translation>Classeur annuel</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel the work under way</source>
            <translation>Annuler le travail en cours</translation>
        </message>
    </context>
    <context>
        <name>Published</name>
        <message>
            <source>Keep these figures</source>
            <translation>Garder ces données</translation>
        </message>
        <message>
            <source>Published already: it never changes.</source>
            <translation>Déjà publiée : elle ne change plus.</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>Données publiées</translation>
        </message>
        <message>
            <source>Published figures: {region}, {year}</source>
            <translation>Données publiées : {region}, {year}</translation>
        </message>
        <message>
            <source>Type at least one figure.</source>
            <translation>Inscrivez au moins une donnée.</translation>
        </message>
        <message>
            <source>Type what the published report says; leave empty what it does not say: it stays n. d., never 0. What was published never changes afterwards.</source>
            <translation>Inscrivez ce que dit le rapport publié; laissez vide ce qu’il ne dit pas : ce sera n. d., jamais 0. Ce qui a été publié ne change plus ensuite.</translation>
        </message>
        <message>
            <source>{indicator}: a number from 0, such as 64 or 1 234,5.</source>
            <translation>{indicator} : un nombre à partir de 0, comme 64 ou 1 234,5.</translation>
        </message>
    </context>
    <context>
        <name>Questionnaire</name>
        <message numerus="yes">
            <source>%n follow-up(s) planned</source>
            <translation>
                <numerusform>%n suivi prévu</numerusform>
                <numerusform>%n suivis prévus</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Posée</translation>
        </message>
        <message>
            <source>Choose an intervention of prediagnostic or diagnostic: it has a questionnaire.</source>
            <translation>Choisissez une intervention de prédiagnostic ou de diagnostic : elle a un questionnaire.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <source>Day of the follow-ups</source>
            <translation>Date des suivis</translation>
        </message>
        <message>
            <source>Edit the version: {questionnaire}</source>
            <translation>Modifier la version : {questionnaire}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Enter or F2 edits a cell; Space on “Required” or “Asked” changes it. Answers and advice are edited in the file: write it, change it, read it back.</source>
            <translation>Entrée ou F2 modifie une cellule; Espace change « Obligatoire » ou « Posée ». Les réponses et les conseils se modifient dans le fichier : écrivez-le, changez-le, relisez-le.</translation>
        </message>
        <message>
            <source>Fill: {questionnaire}…</source>
            <translation>Remplir : {questionnaire}…</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Remplie</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>First one completed for this company.</source>
            <translation>Premier questionnaire complété pour cette entreprise.</translation>
        </message>
        <message>
            <source>Follow-ups on</source>
            <translation>Suivis le</translation>
        </message>
        <message>
            <source>Gaps to follow up</source>
            <translation>Lacunes à suivre</translation>
        </message>
        <message>
            <source>Gaps, the heaviest first</source>
            <translation>Lacunes, la plus lourde en tête</translation>
        </message>
        <message>
            <source>It was filled or ships with the program: make a new version from it.</source>
            <translation>Elle a été remplie ou est fournie avec le logiciel : créez-en une nouvelle version.</translation>
        </message>
        <message>
            <source>Make the version</source>
            <translation>Créer la version</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Nom en anglais</translation>
        </message>
        <message>
            <source>Name in French</source>
            <translation>Nom en français</translation>
        </message>
        <message>
            <source>New version from this one…</source>
            <translation>Nouvelle version à partir de celle-ci…</translation>
        </message>
        <message>
            <source>New version of: {questionnaire}</source>
            <translation>Nouvelle version de : {questionnaire}</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>No gap: every answer reaches its level.</source>
            <translation>Aucune lacune : chaque réponse atteint son niveau.</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Document PDF (*.pdf)</translation>
        </message>
        <message>
            <source>PDF for the company</source>
            <translation>PDF pour l’entreprise</translation>
        </message>
        <message>
            <source>PDF for the company…</source>
            <translation>PDF pour l’entreprise…</translation>
        </message>
        <message>
            <source>PDF written: {name}</source>
            <translation>PDF écrit : {name}</translation>
        </message>
        <message numerus="yes">
            <source>Plan %n follow-up(s)</source>
            <translation>
                <numerusform>Prévoir %n suivi</numerusform>
                <numerusform>Prévoir %n suivis</numerusform>
            </translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Question in English</source>
            <translation>Question en anglais</translation>
        </message>
        <message>
            <source>Question in French</source>
            <translation>Question en français</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Questionnaire (*.json)</source>
            <translation>Questionnaires (*.json)</translation>
        </message>
        <message>
            <source>Questionnaire reopened: it counts again once it is complete</source>
            <translation>Questionnaire rouvert : il comptera de nouveau une fois complété</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Questions answered</source>
            <translation>Réponses données</translation>
        </message>
        <message>
            <source>Read a questionnaire</source>
            <translation>Lire un questionnaire</translation>
        </message>
        <message>
            <source>Read from a file…</source>
            <translation>Lire un fichier…</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>Obligatoire</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Score of each section</source>
            <translation>Résultat de chaque section</translation>
        </message>
        <message>
            <source>Score: {score}</source>
            <translation>Résultat : {score}</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>The latest version that is valid is the one filled. A version that was filled changes no more: its answers keep their meaning. Two versions are compared on the questions that they share.</source>
            <translation>La dernière version valide est celle que l’on remplit. Une version remplie ne change plus : ses réponses gardent leur sens. Deux versions se comparent sur leurs questions communes.</translation>
        </message>
        <message>
            <source>The previous one, of {day}, asked nothing that can be compared.</source>
            <translation>Le précédent, du {day}, n’a aucune question comparable.</translation>
        </message>
        <message>
            <source>Tick the gaps to follow up: Space ticks one.</source>
            <translation>Cochez les lacunes à suivre : Espace en coche une.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valide depuis</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Version {number} made</source>
            <translation>Version {number} créée</translation>
        </message>
        <message>
            <source>Versions of the questionnaires</source>
            <translation>Versions des questionnaires</translation>
        </message>
        <message>
            <source>Versions of the questionnaires…</source>
            <translation>Versions des questionnaires…</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <source>Write the questionnaire</source>
            <translation>Écrire le questionnaire</translation>
        </message>
        <message>
            <source>Write to a file…</source>
            <translation>Écrire un fichier…</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>Fichier écrit : {name}</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>completed on {day}</source>
            <translation>complété le {day}</translation>
        </message>
        <message>
            <source>everything is kept as you go</source>
            <translation>tout est enregistré à mesure</translation>
        </message>
        <message>
            <source>follow-up planned</source>
            <translation>suivi prévu</translation>
        </message>
        <message>
            <source>n. a.</source>
            <translation>n. d.</translation>
        </message>
        <message>
            <source>of the team</source>
            <translation>de l’équipe</translation>
        </message>
        <message>
            <source>score so far: {score}</source>
            <translation>résultat jusqu’ici : {score}</translation>
        </message>
        <message>
            <source>shipped</source>
            <translation>fournie avec le logiciel</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>version {number}</translation>
        </message>
        <message>
            <source>{answered} of {asked}</source>
            <translation>{answered} sur {asked}</translation>
        </message>
        <message>
            <source>{answered} of {asked} questions answered</source>
            <translation>réponses : {answered} sur {asked}</translation>
        </message>
        <message>
            <source>{difference} points</source>
            <translation>{difference} points</translation>
        </message>
        <message numerus="yes">
            <source>{difference} since {day}, on %n shared question(s); the mark shows the previous one.</source>
            <translation>
                <numerusform>{difference} depuis le {day}, sur %n question commune; le trait montre le précédent.</numerusform>
                <numerusform>{difference} depuis le {day}, sur %n questions communes; le trait montre le précédent.</numerusform>
            </translation>
        </message>
        <message>
            <source>{questionnaire} completed for {company}: it counts from today</source>
            <translation>{questionnaire} complété pour {company} : il compte dès aujourd’hui</translation>
        </message>
        <message>
            <source>{questionnaire} {day}.pdf</source>
            <translation>{questionnaire} {day}.pdf</translation>
        </message>
        <message>
            <source>{questionnaire} — {company}</source>
            <translation>{questionnaire} — {company}</translation>
        </message>
        <message>
            <source>{question} (answer missing)</source>
            <translation>{question} (sans réponse)</translation>
        </message>
        <message>
            <source>{question} (optional)</source>
            <translation>{question} (facultatif)</translation>
        </message>
        <message>
            <source>{section}: {score}</source>
            <translation>{section} : {score}</translation>
        </message>
        <message>
            <source>{section}: {score}, {before} the previous time</source>
            <translation>{section} : {score}, {before} la fois précédente</translation>
        </message>
    </context>
    <context>
        <name>QuestionnairePdf</name>
        <message>
            <source>({score} the previous time)</source>
            <translation>({score} la fois précédente)</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Completed on {day}</source>
            <translation>Complété le {day}</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>No gap: every answer reaches its level.</source>
            <translation>Aucune lacune : chaque réponse atteint son niveau.</translation>
        </message>
        <message>
            <source>Not complete: {answered} of {asked} questions answered</source>
            <translation>Incomplet, réponses : {answered} sur {asked}</translation>
        </message>
        <message>
            <source>Score of each section</source>
            <translation>Résultat de chaque section</translation>
        </message>
        <message>
            <source>Score: {score}</source>
            <translation>Résultat : {score}</translation>
        </message>
        <message>
            <source>What to do, the heaviest first</source>
            <translation>À faire, le plus important d’abord</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>n. a.</source>
            <translation>n. d.</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>version {number}</translation>
        </message>
        <message>
            <source>with {name}</source>
            <translation>avec {name}</translation>
        </message>
        <message>
            <source>{answer} of {high} ({low_label} to {high_label})</source>
            <translation>{answer} sur {high} (de « {low_label} » à « {high_label} »)</translation>
        </message>
        <message numerus="yes">
            <source>{difference} points since {day}, on %n question(s) asked both times.</source>
            <translation>
                <numerusform>{difference} points depuis le {day}, sur %n question posée les deux fois.</numerusform>
                <numerusform>{difference} points depuis le {day}, sur %n questions posées les deux fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>{questionnaire}, {company}</source>
            <translation>{questionnaire}, {company}</translation>
        </message>
    </context>
    <context>
        <name>QuickEntry</name>
        <message>
            <source>2011-03-31, 15 March, Monday, in 2 weeks…</source>
            <translation>2011-03-31, 15 mars, lundi, dans 2 semaines…</translation>
        </message>
        <message>
            <source>Adv.</source>
            <translation>Cons.</translation>
        </message>
        <message>
            <source>Company *</source>
            <translation>Entreprise *</translation>
        </message>
        <message>
            <source>Create a company “{name}”</source>
            <translation>Créer une entreprise « {name} »</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Follow-up on</source>
            <translation>Suivi le</translation>
        </message>
        <message>
            <source>Intervention in one line</source>
            <translation>Intervention en une ligne</translation>
        </message>
        <message numerus="yes">
            <source>Latest intervention %n day(s) ago</source>
            <translation>
                <numerusform>Dernière intervention il y a %n jour</numerusform>
                <numerusform>Dernière intervention il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Latest intervention on {day}</source>
            <translation>Dernière intervention le {day}</translation>
        </message>
        <message>
            <source>Latest intervention today</source>
            <translation>Dernière intervention aujourd’hui</translation>
        </message>
        <message>
            <source>Markets</source>
            <translation>Marchés</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Minutes, or 1 h 15</source>
            <translation>Minutes, ou 1 h 15</translation>
        </message>
        <message>
            <source>No intervention yet</source>
            <translation>Aucune intervention encore</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Note an intervention: 2 h tel Acier Bécancour export plan U.S. follow-up March 15</source>
            <translation>Noter une intervention : 2 h tél Acier Bécancour plan export É.-U. suivi 15 mars</translation>
        </message>
        <message>
            <source>Repeat the last one</source>
            <translation>Répéter la dernière</translation>
        </message>
        <message>
            <source>Service *</source>
            <translation>Service *</translation>
        </message>
        <message>
            <source>Start the timer</source>
            <translation>Démarrer le chronomètre</translation>
        </message>
        <message>
            <source>Stop the timer and fill the minutes</source>
            <translation>Arrêter le chronomètre et remplir les minutes</translation>
        </message>
        <message>
            <source>Subject, next step</source>
            <translation>Objet, prochaine étape</translation>
        </message>
        <message>
            <source>To specify before the intervention is noted</source>
            <translation>À préciser avant de noter l’intervention</translation>
        </message>
        <message>
            <source>follow-up late</source>
            <translation>suivi en retard</translation>
        </message>
        <message>
            <source>follow-up on {day}</source>
            <translation>suivi le {day}</translation>
        </message>
    </context>
    <context>
        <name>RecordKind</name>
        <message>
            <source>MRC</source>
            <translation>MRC</translation>
        </message>
        <message>
            <source>acknowledgement</source>
            <translation>accusé de réception</translation>
        </message>
        <message>
            <source>action</source>
            <translation>action</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>activité</translation>
        </message>
        <message>
            <source>adviser</source>
            <translation>membre de l’équipe</translation>
        </message>
        <message>
            <source>answer to a survey</source>
            <translation>réponse à une enquête</translation>
        </message>
        <message>
            <source>company</source>
            <translation>entreprise</translation>
        </message>
        <message>
            <source>concern</source>
            <translation>préoccupation</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>conflit</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>consentement</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>personne-contact</translation>
        </message>
        <message>
            <source>decision on a conflict</source>
            <translation>décision sur un conflit</translation>
        </message>
        <message>
            <source>dismissed suggestion</source>
            <translation>suggestion écartée</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>figure of a submission</source>
            <translation>donnée d’une soumission</translation>
        </message>
        <message>
            <source>incident</source>
            <translation>incident</translation>
        </message>
        <message>
            <source>indicator of the team</source>
            <translation>indicateur de l’équipe</translation>
        </message>
        <message>
            <source>intervention</source>
            <translation>intervention</translation>
        </message>
        <message>
            <source>kind of list</source>
            <translation>type de liste</translation>
        </message>
        <message>
            <source>laptop</source>
            <translation>appareil</translation>
        </message>
        <message>
            <source>line of the journal of exports</source>
            <translation>ligne du journal des exportations</translation>
        </message>
        <message>
            <source>measure</source>
            <translation>mesure datée</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>municipalité</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>retombée</translation>
        </message>
        <message>
            <source>pair of distinct companies</source>
            <translation>paire d’entreprises distinctes</translation>
        </message>
        <message>
            <source>participation</source>
            <translation>participation</translation>
        </message>
        <message>
            <source>privacy request</source>
            <translation>demande de renseignements personnels</translation>
        </message>
        <message>
            <source>programme of funding</source>
            <translation>programme de financement</translation>
        </message>
        <message>
            <source>project</source>
            <translation>projet</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <translation>questionnaire</translation>
        </message>
        <message>
            <source>questionnaire filled</source>
            <translation>questionnaire rempli</translation>
        </message>
        <message>
            <source>record</source>
            <translation>fiche</translation>
        </message>
        <message>
            <source>record of a submission</source>
            <translation>fiche d’une soumission</translation>
        </message>
        <message>
            <source>region</source>
            <translation>région</translation>
        </message>
        <message>
            <source>report template</source>
            <translation>gabarit de rapport</translation>
        </message>
        <message>
            <source>saved view</source>
            <translation>vue enregistrée</translation>
        </message>
        <message>
            <source>service</source>
            <translation>service</translation>
        </message>
        <message>
            <source>set of changes</source>
            <translation>groupe de modifications</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>réglage</translation>
        </message>
        <message>
            <source>share of funding</source>
            <translation>part de financement</translation>
        </message>
        <message>
            <source>source of funding</source>
            <translation>source de financement</translation>
        </message>
        <message>
            <source>submission</source>
            <translation>soumission</translation>
        </message>
        <message>
            <source>survey</source>
            <translation>enquête</translation>
        </message>
        <message>
            <source>synergy link</source>
            <translation>lien de synergie</translation>
        </message>
        <message>
            <source>target</source>
            <translation>cible</translation>
        </message>
    </context>
    <context>
        <name>RecordWords</name>
        <message numerus="yes">
            <source>%Ln activit(y/ies)</source>
            <translation>
                <numerusform>%Ln activité</numerusform>
                <numerusform>%Ln activités</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln compan(y/ies)</source>
            <translation>
                <numerusform>%Ln entreprise</numerusform>
                <numerusform>%Ln entreprises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln contact(s)</source>
            <translation>
                <numerusform>%Ln personne-contact</numerusform>
                <numerusform>%Ln personnes-contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s)</source>
            <translation>
                <numerusform>%Ln intervention</numerusform>
                <numerusform>%Ln interventions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s)</source>
            <translation>
                <numerusform>%Ln lien</numerusform>
                <numerusform>%Ln liens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln outcome(s)</source>
            <translation>
                <numerusform>%Ln retombée</numerusform>
                <numerusform>%Ln retombées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln participation(s)</source>
            <translation>
                <numerusform>%Ln participation</numerusform>
                <numerusform>%Ln participations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln fiche</numerusform>
                <numerusform>%Ln fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>Conseil</translation>
        </message>
        <message>
            <source>Answer to a survey</source>
            <translation>Réponse à une enquête</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Concern</source>
            <translation>Préoccupation</translation>
        </message>
        <message>
            <source>Confirmation of a laptop</source>
            <translation>Confirmation d’un portable</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Personne-contact</translation>
        </message>
        <message>
            <source>Decision on a conflict</source>
            <translation>Décision sur un conflit</translation>
        </message>
        <message>
            <source>Dismissed suggestion</source>
            <translation>Suggestion écartée</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>Figure of a submission</source>
            <translation>Donnée d’une soumission</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <source>Indicator of the team</source>
            <translation>Indicateur de l’équipe</translation>
        </message>
        <message>
            <source>Intervention</source>
            <translation>Intervention</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Portable</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Retombée</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Participation</translation>
        </message>
        <message>
            <source>Privacy request</source>
            <translation>Demande de renseignements personnels</translation>
        </message>
        <message>
            <source>Programme of funding</source>
            <translation>Programme de financement</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Questionnaire filled</source>
            <translation>Questionnaire rempli</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Record of a submission</source>
            <translation>Fiche d’une soumission</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Report template</source>
            <translation>Gabarit de rapport</translation>
        </message>
        <message>
            <source>Saved view</source>
            <translation>Vue enregistrée</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Réglage</translation>
        </message>
        <message>
            <source>Share of funding</source>
            <translation>Part de financement</translation>
        </message>
        <message>
            <source>Source of funding</source>
            <translation>Source de financement</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Soumission</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Enquête</translation>
        </message>
        <message>
            <source>Synergy link</source>
            <translation>Lien de synergie</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Two distinct companies</source>
            <translation>Deux entreprises distinctes</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Actes</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Att.</source>
            <translation>Prés.</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Interv.</source>
            <translation>Interv.</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Dernière</translation>
        </message>
        <message numerus="yes">
            <source>Left out: %Ln record(s)</source>
            <translation>
                <numerusform>Laissé de côté : %Ln</numerusform>
                <numerusform>Laissés de côté : %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>activity not held</source>
            <translation>activité non tenue</translation>
        </message>
        <message>
            <source>another region has no figure of the year</source>
            <translation>une autre région n’a pas de donnée pour l’exercice</translation>
        </message>
        <message>
            <source>estimated, not declared</source>
            <translation>estimée, non déclarée</translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>à la corbeille</translation>
        </message>
        <message>
            <source>no completion date</source>
            <translation>sans date de fin</translation>
        </message>
        <message>
            <source>no territory</source>
            <translation>sans territoire</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>non réalisée</translation>
        </message>
        <message>
            <source>not present</source>
            <translation>absence</translation>
        </message>
        <message>
            <source>outside the territory</source>
            <translation>hors territoire</translation>
        </message>
        <message>
            <source>published figure, records incomplete</source>
            <translation>donnée publiée, registres incomplets</translation>
        </message>
        <message>
            <source>region not served yet</source>
            <translation>région pas encore desservie</translation>
        </message>
        <message>
            <source>two companies merged into one</source>
            <translation>deux entreprises fusionnées</translation>
        </message>
        <message>
            <source>within one region</source>
            <translation>dans une même région</translation>
        </message>
    </context>
    <context>
        <name>RecordsPanel</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Open as a list</source>
            <translation>Ouvrir comme liste</translation>
        </message>
        <message>
            <source>Records behind the amount</source>
            <translation>Enregistrements derrière le montant</translation>
        </message>
    </context>
    <context>
        <name>RegisterFile</name>
        <message>
            <source>Last fact</source>
            <translation>Dernier fait</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Écartées</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>To answer by</source>
            <translation>À répondre avant le</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>{reason}: {count}</source>
            <translation>{reason} : {count}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%Ln difference(s)</source>
            <translation>
                <numerusform>%Ln écart</numerusform>
                <numerusform>%Ln écarts</numerusform>
            </translation>
        </message>
        <message>
            <source>A link stands in the row of each of its two regions; the territory counts it once (rule 14).</source>
            <translation>Un lien figure à la ligne de chacune de ses deux régions; le territoire le compte une fois (règle 14).</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Réalisé</translation>
        </message>
        <message>
            <source>Achievement</source>
            <translation>Atteinte</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Activities held</source>
            <translation>Activités tenues</translation>
        </message>
        <message>
            <source>Activities of the year</source>
            <translation>Activités de l’exercice</translation>
        </message>
        <message>
            <source>Activity planned or cancelled</source>
            <translation>Activité planifiée ou annulée</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>Ajustement</translation>
        </message>
        <message>
            <source>Adjustment: what is held for two regions or links two counts once for the territory (rules 8 and 14).</source>
            <translation>Ajustement : ce qui est tenu pour deux régions ou en lie deux compte une fois pour le territoire (règles 8 et 14).</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Another region has no figure of the year</source>
            <translation>Une autre région n’a pas de donnée pour l’exercice</translation>
        </message>
        <message>
            <source>Attendances</source>
            <translation>Présences</translation>
        </message>
        <message>
            <source>Attributed to the help</source>
            <translation>Attribuées à l’aide</translation>
        </message>
        <message>
            <source>Awareness</source>
            <translation>Sensibilisation</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Budget by source of funding</source>
            <translation>Budget par source de financement</translation>
        </message>
        <message>
            <source>Budget {year}</source>
            <translation>Budget {year}</translation>
        </message>
        <message>
            <source>Café export</source>
            <translation>Café export</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Companies in the list</source>
            <translation>Entreprises de la liste</translation>
        </message>
        <message>
            <source>Companies present</source>
            <translation>Entreprises présentes</translation>
        </message>
        <message>
            <source>Companies served and what they received</source>
            <translation>Entreprises servies et services reçus</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Corrected submission of {day}</source>
            <translation>Soumission corrigée le {day}</translation>
        </message>
        <message>
            <source>Cost per company served</source>
            <translation>Coût par entreprise servie</translation>
        </message>
        <message>
            <source>Counted for the region without an MRC: activities, links, published totals.</source>
            <translation>Compté pour la région, sans MRC : activités, liens, totaux publiés.</translation>
        </message>
        <message>
            <source>Counting rules</source>
            <translation>Règles de décompte</translation>
        </message>
        <message>
            <source>Declared by the companies</source>
            <translation>Déclarées par les entreprises</translation>
        </message>
        <message>
            <source>Declared, estimated and attributed outcomes are never added together. Before and after are of the companies that gave both; {proved} of {count} outcomes give an evidence.</source>
            <translation>Les retombées déclarées, estimées et attribuées ne s’additionnent jamais. Avant et après portent sur les entreprises qui ont donné les deux; {proved} retombées sur {count} citent une preuve.</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Difference {year}</source>
            <translation>Écart de {year}</translation>
        </message>
        <message>
            <source>Differences since the submission</source>
            <translation>Écarts depuis la soumission</translation>
        </message>
        <message>
            <source>Different companies</source>
            <translation>Entreprises différentes</translation>
        </message>
        <message>
            <source>Different companies by MRC</source>
            <translation>Entreprises différentes, par MRC</translation>
        </message>
        <message>
            <source>Different companies by region</source>
            <translation>Entreprises différentes, par région</translation>
        </message>
        <message>
            <source>Different companies by service and year</source>
            <translation>Entreprises différentes, par service et par exercice</translation>
        </message>
        <message>
            <source>Document without a completion date</source>
            <translation>Document sans date de fin</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Estimate, not declared by the company</source>
            <translation>Estimation, non déclarée par l’entreprise</translation>
        </message>
        <message>
            <source>Estimated by the team</source>
            <translation>Estimées par l’équipe</translation>
        </message>
        <message>
            <source>Everyone present is counted here, whatever their region; the indicators count each company in its own (rule 9).</source>
            <translation>Toutes les présences sont comptées ici, de quelque région qu’elles soient; les indicateurs comptent chaque entreprise dans la sienne (règle 9).</translation>
        </message>
        <message>
            <source>Export sales</source>
            <translation>Ventes à l’exportation</translation>
        </message>
        <message>
            <source>Export sales declared</source>
            <translation>Ventes à l’exportation déclarées</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Donnée</translation>
        </message>
        <message>
            <source>Fingerprint of the figures (SHA-256)</source>
            <translation>Empreinte des données (SHA-256)</translation>
        </message>
        <message>
            <source>Fiscal year {year}, from {start} to {end}</source>
            <translation>Exercice {year}, du {start} au {end}</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Frozen submission of {day}</source>
            <translation>Soumission gelée le {day}</translation>
        </message>
        <message>
            <source>Grants</source>
            <translation>Subventions</translation>
        </message>
        <message>
            <source>Growth {year}</source>
            <translation>Variation de {year}</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>Held activities by kind</source>
            <translation>Activités tenues, par type</translation>
        </message>
        <message>
            <source>Held for several regions: the regions add up to {regions}, the territory has {territory}.</source>
            <translation>Tenues pour plusieurs régions : les régions totalisent {regions}, le territoire {territory}.</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>Dans la corbeille</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Indicators by MRC</source>
            <translation>Indicateurs par MRC</translation>
        </message>
        <message>
            <source>Intervention planned or cancelled</source>
            <translation>Intervention planifiée ou annulée</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>Jobs created</source>
            <translation>Emplois créés</translation>
        </message>
        <message>
            <source>Jobs kept</source>
            <translation>Emplois maintenus</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Last change of the book</source>
            <translation>Dernière modification du carnet</translation>
        </message>
        <message>
            <source>Link between companies merged into one</source>
            <translation>Lien entre entreprises fusionnées</translation>
        </message>
        <message>
            <source>Link within one region</source>
            <translation>Lien à l’intérieur d’une région</translation>
        </message>
        <message>
            <source>Links concluded in the year</source>
            <translation>Liens concrétisés pendant l’exercice</translation>
        </message>
        <message>
            <source>Links first proposed in the year</source>
            <translation>Liens proposés pendant l’exercice</translation>
        </message>
        <message>
            <source>MRC</source>
            <translation>MRC</translation>
        </message>
        <message>
            <source>MRC compared, year by year</source>
            <translation>Comparatif des MRC, exercice par exercice</translation>
        </message>
        <message>
            <source>MRC to specify</source>
            <translation>MRC à préciser</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipalité</translation>
        </message>
        <message>
            <source>Neither region nor MRC known</source>
            <translation>Sans territoire</translation>
        </message>
        <message>
            <source>New exporters</source>
            <translation>Nouveaux exportateurs</translation>
        </message>
        <message>
            <source>New markets</source>
            <translation>Nouveaux marchés</translation>
        </message>
        <message>
            <source>No activity of the year is in the book.</source>
            <translation>Aucune activité de l’exercice n’est au carnet.</translation>
        </message>
        <message>
            <source>No company was served in this year.</source>
            <translation>Aucune entreprise n’a été servie pendant cet exercice.</translation>
        </message>
        <message>
            <source>No company was surveyed about this year.</source>
            <translation>Aucune entreprise n’a été sondée sur cet exercice.</translation>
        </message>
        <message>
            <source>No outcome of this year is in the book: not available, not a zero.</source>
            <translation>Aucune retombée de cet exercice n’est au carnet : non disponible, ce qui n’est pas un zéro.</translation>
        </message>
        <message>
            <source>No source of funding of this year is in the book.</source>
            <translation>Aucune source de financement de cet exercice n’est au carnet.</translation>
        </message>
        <message>
            <source>No target of this year is in the book.</source>
            <translation>Aucune cible de cet exercice n’est au carnet.</translation>
        </message>
        <message>
            <source>Not applicable: the region was not served yet, the MRC did not belong to it, or the base of a percentage is under 5.</source>
            <translation>Sans objet : la région n’était pas encore desservie, la MRC n’en faisait pas partie, ou la base d’un pourcentage est inférieure à 5.</translation>
        </message>
        <message>
            <source>Not available: the book has neither records nor a published figure. It is not a zero.</source>
            <translation>Non disponible : le carnet n’a ni registres ni donnée publiée. Ce n’est pas un zéro.</translation>
        </message>
        <message>
            <source>Not broken down</source>
            <translation>Non réparti</translation>
        </message>
        <message>
            <source>Not broken down: activities and links have no MRC; of some years only totals were published.</source>
            <translation>Non réparti : les activités et les liens n’ont pas de MRC; de certains exercices, seuls les totaux ont été publiés.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Of which with another place</source>
            <translation>Dont entre régions</translation>
        </message>
        <message>
            <source>On whose word</source>
            <translation>Selon qui</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Retombée</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Retombées</translation>
        </message>
        <message>
            <source>Outside the territory</source>
            <translation>Hors territoire</translation>
        </message>
        <message>
            <source>Outside the three regions</source>
            <translation>Hors territoire</translation>
        </message>
        <message>
            <source>Own revenue</source>
            <translation>Revenus autonomes</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} de {pages}</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifiée</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Provisional figures</source>
            <translation>Données provisoires</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>Données publiées</translation>
        </message>
        <message>
            <source>Reading the tables</source>
            <translation>Lecture des tableaux</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Records left out of every total</source>
            <translation>Registres exclus de tous les totaux</translation>
        </message>
        <message>
            <source>Records of a year known by its published figures</source>
            <translation>Registres d’un exercice connu par ses données publiées</translation>
        </message>
        <message>
            <source>Records of the year, all regions</source>
            <translation>Registres de l’exercice, toutes régions</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Region known, MRC not known yet. These records are in the total of the region.</source>
            <translation>Région connue, MRC pas encore connue. Ces registres sont dans le total de la région.</translation>
        </message>
        <message>
            <source>Region not served yet at that date</source>
            <translation>Région pas encore desservie à cette date</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Régions</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Inscriptions</translation>
        </message>
        <message>
            <source>Registered or absent, not present</source>
            <translation>Inscription ou absence, sans présence</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Share {year}</source>
            <translation>Part de {year}</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Logiciel</translation>
        </message>
        <message>
            <source>Source of funding</source>
            <translation>Source de financement</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Dépensé</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Survey: {answered} answers of {asked} companies asked ({rate}).</source>
            <translation>Sondage : {answered} réponses pour {asked} entreprises sondées ({rate}).</translation>
        </message>
        <message>
            <source>Synergy between regions</source>
            <translation>Synergie entre les régions</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Targets and achievement</source>
            <translation>Cibles et atteinte</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>The budget takes of each source the amount accepted, else the amount requested, else the forecast.</source>
            <translation>Le budget retient de chaque source le montant accepté, sinon le montant demandé, sinon le montant prévu.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Title left out: it names a company</source>
            <translation>Titre retiré : il nomme une entreprise</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Total {region}</source>
            <translation>Total {region}</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>What changed since {year}</source>
            <translation>Ce qui a changé depuis {year}</translation>
        </message>
        <message>
            <source>What each source paid for in {year}</source>
            <translation>Ce que chaque source a payé en {year}</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>Ce qui est compté</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Provenance des données</translation>
        </message>
        <message>
            <source>Whole territory</source>
            <translation>Ensemble du territoire</translation>
        </message>
        <message>
            <source>Without service</source>
            <translation>Sans service</translation>
        </message>
        <message>
            <source>Without territory</source>
            <translation>Sans territoire</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Mention</translation>
        </message>
        <message>
            <source>Yearly breakdown by MRC, {place}, {year}</source>
            <translation>Ventilation annuelle par MRC, {place}, {year}</translation>
        </message>
        <message>
            <source>Yearly breakdown by MRC: summary</source>
            <translation>Ventilation annuelle par MRC : sommaire</translation>
        </message>
        <message>
            <source>activities</source>
            <translation>activités</translation>
        </message>
        <message>
            <source>attendances</source>
            <translation>présences</translation>
        </message>
        <message>
            <source>companies</source>
            <translation>entreprises</translation>
        </message>
        <message>
            <source>counted from the records</source>
            <translation>compté d’après les registres</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>documents</translation>
        </message>
        <message>
            <source>dollars</source>
            <translation>dollars</translation>
        </message>
        <message>
            <source>for the board</source>
            <translation>pour le conseil</translation>
        </message>
        <message>
            <source>for the funder</source>
            <translation>pour le bailleur</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>heures</translation>
        </message>
        <message>
            <source>interventions</source>
            <translation>interventions</translation>
        </message>
        <message>
            <source>links</source>
            <translation>liens</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>n. d.</translation>
        </message>
        <message>
            <source>published figures</source>
            <translation>données publiées</translation>
        </message>
        <message>
            <source>region not served yet</source>
            <translation>s. o., région pas encore desservie</translation>
        </message>
        <message>
            <source>{filed} filed, {today} in this document</source>
            <translation>{filed} à la soumission, {today} dans ce document</translation>
        </message>
        <message>
            <source>{moment} (UTC)</source>
            <translation>{moment} (UTC)</translation>
        </message>
        <message>
            <source>{year}: {source}</source>
            <translation>{year} : {source}</translation>
        </message>
    </context>
    <context>
        <name>ReportChecks</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies) under “MRC to specify”</source>
            <translation>
                <numerusform>%Ln entreprise en « MRC à préciser »</numerusform>
                <numerusform>%Ln entreprises en « MRC à préciser »</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln diagnostic(s) without a completion date</source>
            <translation>
                <numerusform>%Ln diagnostic sans date de fin</numerusform>
                <numerusform>%Ln diagnostics sans date de fin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln intervention(s) without hours</source>
            <translation>
                <numerusform>%Ln intervention sans heures</numerusform>
                <numerusform>%Ln interventions sans heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln likely double(s)</source>
            <translation>
                <numerusform>%Ln doublon probable</numerusform>
                <numerusform>%Ln doublons probables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) without a territory</source>
            <translation>
                <numerusform>%Ln enregistrement sans territoire</numerusform>
                <numerusform>%Ln enregistrements sans territoire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln total(s) differ from the sum of the MRC</source>
            <translation>
                <numerusform>%Ln total diffère de la somme des MRC</numerusform>
                <numerusform>%Ln totaux diffèrent de la somme des MRC</numerusform>
            </translation>
        </message>
        <message>
            <source>Before freezing the submission</source>
            <translation>Avant de geler la soumission</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Each total equals the sum of its MRC</source>
            <translation>Chaque total égale la somme des MRC</translation>
        </message>
        <message>
            <source>Every diagnostic has its completion date</source>
            <translation>Chaque diagnostic a sa date de fin</translation>
        </message>
        <message>
            <source>Every intervention has its hours</source>
            <translation>Chaque intervention a ses heures</translation>
        </message>
        <message>
            <source>Likely doubles not looked for yet</source>
            <translation>Doublons probables pas encore cherchés</translation>
        </message>
        <message>
            <source>Look for them</source>
            <translation>Les chercher</translation>
        </message>
        <message>
            <source>No company under “MRC to specify”</source>
            <translation>Aucune entreprise en « MRC à préciser »</translation>
        </message>
        <message>
            <source>No counted figure: there is nothing to check</source>
            <translation>Aucune donnée comptée : il n’y a rien à vérifier</translation>
        </message>
        <message>
            <source>No likely double</source>
            <translation>Aucun doublon probable</translation>
        </message>
        <message>
            <source>No record without a territory</source>
            <translation>Aucun enregistrement sans territoire</translation>
        </message>
        <message>
            <source>Outside the territory, in no total: {outside}</source>
            <translation>Hors territoire, dans aucun total : {outside}</translation>
        </message>
        <message>
            <source>See the list</source>
            <translation>Voir la liste</translation>
        </message>
        <message>
            <source>Set the date</source>
            <translation>Dater</translation>
        </message>
        <message>
            <source>Specify</source>
            <translation>Préciser</translation>
        </message>
        <message numerus="yes">
            <source>takes %n point(s) away</source>
            <translation>
                <numerusform>enlève %n point</numerusform>
                <numerusform>enlève %n points</numerusform>
            </translation>
        </message>
        <message>
            <source>{score} out of 100</source>
            <translation>{score} sur 100</translation>
        </message>
    </context>
    <context>
        <name>ReportExport</name>
        <message>
            <source>, as of {day}</source>
            <translation>, au {day}</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Comptée</translation>
        </message>
        <message>
            <source>Data as of {day}</source>
            <translation>Données au {day}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>MRC</source>
            <translation>MRC</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{name} written</source>
            <translation>Classeur écrit : {name}</translation>
        </message>
    </context>
    <context>
        <name>ReportTemplate</name>
        <message numerus="yes">
            <source>%Ln cell(s) to fill</source>
            <translation>
                <numerusform>%Ln cellule à remplir</numerusform>
                <numerusform>%Ln cellules à remplir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) written in {name}</source>
            <translation>
                <numerusform>%Ln cellule écrite dans {name}</numerusform>
                <numerusform>%Ln cellules écrites dans {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not written, see the reason</source>
            <translation>
                <numerusform>%Ln non écrite, voyez la raison</numerusform>
                <numerusform>%Ln non écrites, voyez la raison</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln year(s) before</source>
            <translation>
                <numerusform>%Ln exercice avant</numerusform>
                <numerusform>%Ln exercices avant</numerusform>
            </translation>
        </message>
        <message>
            <source>A funder’s own workbook</source>
            <translation>Le classeur d’un bailleur</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Beside and above it</source>
            <translation>À côté et au-dessus</translation>
        </message>
        <message>
            <source>Bring in a funder’s workbook</source>
            <translation>Apporter le classeur d’un bailleur</translation>
        </message>
        <message>
            <source>Bring in a workbook…</source>
            <translation>Apporter un classeur…</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cellule</translation>
        </message>
        <message>
            <source>Cells written</source>
            <translation>Cellules écrites</translation>
        </message>
        <message>
            <source>Fill the workbook</source>
            <translation>Remplir le classeur</translation>
        </message>
        <message>
            <source>Fill…</source>
            <translation>Remplir…</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Funder</source>
            <translation>Bailleur</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contient</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Leave the cell as it is</source>
            <translation>Laisser la cellule telle quelle</translation>
        </message>
        <message>
            <source>MRC to specify</source>
            <translation>MRC à préciser</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Nom du gabarit</translation>
        </message>
        <message>
            <source>No workbook yet: bring one in.</source>
            <translation>Aucun classeur encore : apportez-en un.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Put in the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Say once which figure goes in each cell: the program fills the same workbook every year and changes nothing else in it.</source>
            <translation>Dites une fois quelle donnée va dans chaque cellule : le logiciel remplit le même classeur chaque année et n’y change rien d’autre.</translation>
        </message>
        <message>
            <source>Say what goes in a cell first.</source>
            <translation>Dites d’abord ce qui va dans une cellule.</translation>
        </message>
        <message>
            <source>Take every proposal</source>
            <translation>Prendre toutes les propositions</translation>
        </message>
        <message>
            <source>Template put in the trash</source>
            <translation>Gabarit mis à la corbeille</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Workbook kept in the book, with what its labels seem to ask for</source>
            <translation>Classeur gardé au carnet, avec ce que ses libellés semblent demander</translation>
        </message>
        <message>
            <source>Workbooks kept in the book</source>
            <translation>Classeurs gardés au carnet</translation>
        </message>
        <message>
            <source>left as it is</source>
            <translation>laissée telle quelle</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>non écrite</translation>
        </message>
        <message>
            <source>the cell holds a formula, which is kept</source>
            <translation>la cellule contient une formule, qui est gardée</translation>
        </message>
        <message>
            <source>the cell is merged with others: name {instead}</source>
            <translation>la cellule est fusionnée avec d’autres : désignez {instead}</translation>
        </message>
        <message>
            <source>the sheet is protected and this cell is locked</source>
            <translation>la feuille est protégée et cette cellule est verrouillée</translation>
        </message>
        <message>
            <source>the workbook has no such sheet</source>
            <translation>le classeur n’a pas cette feuille</translation>
        </message>
        <message>
            <source>this is not the address of a cell</source>
            <translation>ce n’est pas l’adresse d’une cellule</translation>
        </message>
        <message>
            <source>this place is not in the region reported</source>
            <translation>ce lieu n’est pas dans la région de la reddition</translation>
        </message>
        <message>
            <source>{indicator}: {reason}</source>
            <translation>{indicator} : {reason}</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%Ln row(s) copied: paste them into Excel</source>
            <translation>
                <numerusform>%Ln ligne copiée : collez-la dans Excel</numerusform>
                <numerusform>%Ln lignes copiées : collez-les dans Excel</numerusform>
            </translation>
        </message>
        <message>
            <source>Another year, a past date, the dictionary of indicators</source>
            <translation>Un autre exercice, une date passée, le dictionnaire des indicateurs</translation>
        </message>
        <message>
            <source>Arrows: another figure · Enter: see its records · Esc: close the panel</source>
            <translation>Flèches : changer de donnée · Entrée : voir les entreprises · Échap : fermer le panneau</translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation>Au {day}</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Revenir à aujourd’hui</translation>
        </message>
        <message>
            <source>Breakdown of the year</source>
            <translation>Ventilation de l’exercice</translation>
        </message>
        <message>
            <source>By MRC</source>
            <translation>Par MRC</translation>
        </message>
        <message>
            <source>By region</source>
            <translation>Trois régions</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Compare the figures of two dates</source>
            <translation>Comparer les données de deux dates</translation>
        </message>
        <message>
            <source>Compare two dates…</source>
            <translation>Comparer deux dates…</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Correct the submission…</source>
            <translation>Corriger la soumission…</translation>
        </message>
        <message>
            <source>Corrected on {day}</source>
            <translation>Corrigée le {day}</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Tableau croisé</translation>
        </message>
        <message>
            <source>Cross table: companies, records or hours by two axes</source>
            <translation>Tableau croisé : entreprises, actes ou heures selon deux axes</translation>
        </message>
        <message>
            <source>Data as of {day}</source>
            <translation>Données au {day}</translation>
        </message>
        <message>
            <source>Dictionary of indicators</source>
            <translation>Dictionnaire des indicateurs</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Écarts</translation>
        </message>
        <message>
            <source>Differences since the submission</source>
            <translation>Écarts depuis la soumission</translation>
        </message>
        <message>
            <source>Enter: open · F6: another area</source>
            <translation>Entrée : ouvrir · F6 : autre zone</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Classeur Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export stopped: nothing was written</source>
            <translation>Export arrêté : rien n’a été écrit</translation>
        </message>
        <message>
            <source>Export the breakdown to Excel</source>
            <translation>Exporter la ventilation vers Excel</translation>
        </message>
        <message>
            <source>Export the records behind the figure</source>
            <translation>Exporter les enregistrements derrière la donnée</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Exporter vers Excel</translation>
        </message>
        <message>
            <source>Figures as of a past date</source>
            <translation>Données à une date passée</translation>
        </message>
        <message>
            <source>Figures as of a past date…</source>
            <translation>Données à une date passée…</translation>
        </message>
        <message>
            <source>For the CRÉ, without any company’s name…</source>
            <translation>Pour la CRÉ, sans nom d’entreprise…</translation>
        </message>
        <message>
            <source>For the board, with targets and funding…</source>
            <translation>Pour le conseil d’administration, avec cibles et financement…</translation>
        </message>
        <message>
            <source>Freeze the submission</source>
            <translation>Geler la soumission</translation>
        </message>
        <message>
            <source>Freeze the submission…</source>
            <translation>Geler la soumission…</translation>
        </message>
        <message>
            <source>Frozen on {day}</source>
            <translation>Gelée le {day}</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Chercher dans :</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Ouvrir le fichier</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisoire</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>Données publiées</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Submission frozen: any difference will be explained</source>
            <translation>Soumission gelée : tout écart sera expliqué</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Soumissions</translation>
        </message>
        <message>
            <source>Submissions, frozen and published</source>
            <translation>Soumissions gelées et publiées</translation>
        </message>
        <message>
            <source>Table copied: paste it into Excel</source>
            <translation>Tableau copié : collez-le dans Excel</translation>
        </message>
        <message>
            <source>Text with semicolons (*.csv)</source>
            <translation>Texte à points-virgules (*.csv)</translation>
        </message>
        <message>
            <source>The book held nothing yet on {day}</source>
            <translation>Le carnet ne contenait encore rien le {day}</translation>
        </message>
        <message>
            <source>The figures are those of the book at the end of that day. Nothing is changed.</source>
            <translation>Les données sont celles du carnet à la fin de ce jour. Rien n’est modifié.</translation>
        </message>
        <message>
            <source>The two years before</source>
            <translation>Les deux exercices précédents</translation>
        </message>
        <message>
            <source>The workbook is that of today: go back to today first.</source>
            <translation>Le classeur est celui d’aujourd’hui : revenez d’abord à aujourd’hui.</translation>
        </message>
        <message>
            <source>Type of file:</source>
            <translation>Type de fichier :</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>View of the breakdown</source>
            <translation>Vue de la ventilation</translation>
        </message>
        <message>
            <source>Writing the workbook</source>
            <translation>Écriture du classeur</translation>
        </message>
        <message>
            <source>{filed} filed, {today} today: see why</source>
            <translation>{filed} à la soumission, {today} aujourd’hui : voir pourquoi</translation>
        </message>
        <message>
            <source>{place}, {indicator}: {value}</source>
            <translation>{place}, {indicator} : {value}</translation>
        </message>
        <message>
            <source>{year} beside {reported}</source>
            <translation>{year} à côté de {reported}</translation>
        </message>
    </context>
    <context>
        <name>Restore</name>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <source>Present book</source>
            <translation>Carnet actuel</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Enregistrements</translation>
        </message>
        <message>
            <source>Records of the present book and of the backup</source>
            <translation>Enregistrements du carnet actuel et de la sauvegarde</translation>
        </message>
        <message>
            <source>Restore the backup</source>
            <translation>Restaurer la sauvegarde</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>Restaurer cette sauvegarde?</translation>
        </message>
        <message>
            <source>The present book is not lost: it is kept beside it as {name}.</source>
            <translation>Le carnet actuel n’est pas perdu : il est gardé à côté, sous le nom {name}.</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source> years, then: {action}</source>
            <translation> ans, puis : {action}</translation>
        </message>
        <message>
            <source>Keep the rules</source>
            <translation>Garder les règles</translation>
        </message>
        <message>
            <source>Once its purpose is reached, personal information is destroyed or anonymised. Nothing goes by itself: the list is gone through once a year.</source>
            <translation>Une fois sa fin atteinte, un renseignement personnel est détruit ou anonymisé. Rien ne part seul : la liste est parcourue une fois l’an.</translation>
        </message>
        <message>
            <source>Retention calendar</source>
            <translation>Calendrier de conservation</translation>
        </message>
        <message>
            <source>Retention calendar kept</source>
            <translation>Calendrier de conservation changé</translation>
        </message>
    </context>
    <context>
        <name>RowProblem</name>
        <message>
            <source>A completion date is given but the intervention is not done: it does not count yet.</source>
            <translation>Une date de fin est donnée, mais l’intervention n’est pas réalisée : elle ne compte pas encore.</translation>
        </message>
        <message>
            <source>A link needs two different companies: both cells name the same one.</source>
            <translation>Un lien demande deux entreprises différentes : les deux cellules nomment la même.</translation>
        </message>
        <message>
            <source>MRC, municipality and postal code disagree: the most precise was kept.</source>
            <translation>La MRC, la municipalité et le code postal ne concordent pas : le plus précis a été gardé.</translation>
        </message>
        <message>
            <source>MRC, municipality and postal code disagree: {kept} was kept.</source>
            <translation>La MRC, la municipalité et le code postal ne concordent pas : {kept} a été gardé.</translation>
        </message>
        <message>
            <source>No MRC is called “{value}”. Check its code or its name.</source>
            <translation>Aucune MRC ne s’appelle « {value} ». Vérifiez son code ou son nom.</translation>
        </message>
        <message>
            <source>No MRC is called “{value}”. The nearest is {suggestion}.</source>
            <translation>Aucune MRC ne s’appelle « {value} ». La plus proche est {suggestion}.</translation>
        </message>
        <message>
            <source>No activity has the code “{value}”. Import the activities first.</source>
            <translation>Aucune activité n’a le code « {value} ». Importez d’abord les activités.</translation>
        </message>
        <message>
            <source>No activity has the code “{value}”. The nearest is {suggestion}.</source>
            <translation>Aucune activité n’a le code « {value} ». Le plus proche est {suggestion}.</translation>
        </message>
        <message>
            <source>No company is called “{value}”. Correct the name, or allow companies to be created (--create-companies).</source>
            <translation>Aucune entreprise ne s’appelle « {value} ». Corrigez le nom, ou permettez de créer des entreprises (--create-companies).</translation>
        </message>
        <message>
            <source>No indicator is called “{value}”. The nearest is {suggestion}.</source>
            <translation>Aucun indicateur ne s’appelle « {value} ». Le plus proche est {suggestion}.</translation>
        </message>
        <message>
            <source>No indicator is called “{value}”. Write its code.</source>
            <translation>Aucun indicateur ne s’appelle « {value} ». Écrivez son code.</translation>
        </message>
        <message>
            <source>No region is called “{value}”. Check its code or its name.</source>
            <translation>Aucune région ne s’appelle « {value} ». Vérifiez son code ou son nom.</translation>
        </message>
        <message>
            <source>No region is called “{value}”. The nearest is {suggestion}.</source>
            <translation>Aucune région ne s’appelle « {value} ». La plus proche est {suggestion}.</translation>
        </message>
        <message>
            <source>No service is called “{value}”. The nearest is {suggestion}.</source>
            <translation>Aucun service ne s’appelle « {value} ». Le plus proche est {suggestion}.</translation>
        </message>
        <message>
            <source>No service is called “{value}”. Write a code or a label of the settings.</source>
            <translation>Aucun service ne s’appelle « {value} ». Écrivez un code ou un libellé des réglages.</translation>
        </message>
        <message>
            <source>Row {row}, {column}: {message}</source>
            <translation>Ligne {row}, {column} : {message}</translation>
        </message>
        <message>
            <source>Several activities have the code “{value}”. Give each one a code of its own first.</source>
            <translation>Plusieurs activités ont le code « {value} ». Donnez d’abord à chacune son propre code.</translation>
        </message>
        <message>
            <source>Several persons of this company are called “{value}”. Give the e-mail or the identifier.</source>
            <translation>Plusieurs personnes de cette entreprise s’appellent « {value} ». Donnez le courriel ou l’identifiant.</translation>
        </message>
        <message>
            <source>The MRC “{value}” is not in this region. Correct one of the two.</source>
            <translation>La MRC « {value} » n’est pas dans cette région. Corrigez l’une des deux.</translation>
        </message>
        <message>
            <source>The cell holds an error of the spreadsheet ({value}). Correct its formula.</source>
            <translation>La cellule contient une erreur du tableur ({value}). Corrigez sa formule.</translation>
        </message>
        <message>
            <source>The column “{value}” is not known and was left out.</source>
            <translation>La colonne « {value} » n’est pas connue et a été laissée de côté.</translation>
        </message>
        <message>
            <source>The column “{value}” is not known and was left out. Did you mean “{suggestion}”?</source>
            <translation>La colonne « {value} » n’est pas connue et a été laissée de côté. Vouliez-vous dire « {suggestion} »?</translation>
        </message>
        <message>
            <source>The column “{value}” says nothing more than another one and was left out.</source>
            <translation>La colonne « {value} » n’apporte rien de plus qu’une autre et a été laissée de côté.</translation>
        </message>
        <message>
            <source>The consent has no date: {value} was taken.</source>
            <translation>Le consentement n’a pas de date : {value} a été retenu.</translation>
        </message>
        <message>
            <source>The date of this status is missing: the link does not count for it yet.</source>
            <translation>La date de ce statut manque : le lien n’y compte pas encore.</translation>
        </message>
        <message>
            <source>The identifier “{value}” is on row {other_row} already. Keep it on one row only.</source>
            <translation>L’identifiant « {value} » est déjà à la ligne {other_row}. Gardez-le sur une seule ligne.</translation>
        </message>
        <message>
            <source>The identifier “{value}” is on several rows. Keep it on one row only.</source>
            <translation>L’identifiant « {value} » est sur plusieurs lignes. Gardez-le sur une seule.</translation>
        </message>
        <message>
            <source>The questionnaire of this intervention is not complete: its date is written when it is. Empty the cell.</source>
            <translation>Le questionnaire de cette intervention n’est pas rempli : sa date s’inscrit quand il l’est. Videz la cellule.</translation>
        </message>
        <message>
            <source>The year of “{value}” has two digits. Write all four.</source>
            <translation>L’année de « {value} » a deux chiffres. Écrivez les quatre.</translation>
        </message>
        <message>
            <source>This company was merged into {value}: the row changes nothing. Correct {value} itself.</source>
            <translation>Cette entreprise a été fusionnée avec {value} : la ligne ne change rien. Corrigez {value} directement.</translation>
        </message>
        <message>
            <source>This record is in the trash. Restore it first, or empty the identifier for a new record.</source>
            <translation>Cette fiche est dans la corbeille. Restaurez-la d’abord, ou videz l’identifiant pour en créer une autre.</translation>
        </message>
        <message>
            <source>This row is a total and was left out.</source>
            <translation>Cette ligne est un total et a été laissée de côté.</translation>
        </message>
        <message>
            <source>This row repeats the headers and was left out.</source>
            <translation>Cette ligne répète les en-têtes et a été laissée de côté.</translation>
        </message>
        <message>
            <source>{suggestion} is in the book already, under another identifier: look at both.</source>
            <translation>{suggestion} est déjà dans le carnet, sous un autre identifiant : examinez les deux.</translation>
        </message>
        <message>
            <source>{suggestion} is in the book with the NEQ {other_neq}. If it is the same company, correct the NEQ; if not, allow duplicates (--allow-duplicates).</source>
            <translation>{suggestion} est dans le carnet avec le NEQ {other_neq}. Si c’est la même entreprise, corrigez le NEQ; sinon, permettez les doublons (--allow-duplicates).</translation>
        </message>
        <message>
            <source>“{column}” is required and the cell is empty.</source>
            <translation>« {column} » est obligatoire et la cellule est vide.</translation>
        </message>
        <message>
            <source>“{value}” cannot be read. Correct the cell.</source>
            <translation>« {value} » ne peut pas être lu. Corrigez la cellule.</translation>
        </message>
        <message>
            <source>“{value}” does not begin as a NEQ does (11, 22, 33 or 88). Check it.</source>
            <translation>« {value} » ne commence pas comme un NEQ (11, 22, 33 ou 88). Vérifiez-le.</translation>
        </message>
        <message>
            <source>“{value}” does not look like an e-mail address. Check it.</source>
            <translation>« {value} » ne ressemble pas à une adresse courriel. Vérifiez-la.</translation>
        </message>
        <message>
            <source>“{value}” is an ambiguous date. Write year-month-day.</source>
            <translation>« {value} » est une date ambiguë. Écrivez année-mois-jour.</translation>
        </message>
        <message>
            <source>“{value}” is an ambiguous date: {first} or {second}? Write year-month-day.</source>
            <translation>« {value} » est une date ambiguë : {first} ou {second}? Écrivez année-mois-jour.</translation>
        </message>
        <message>
            <source>“{value}” is in the book already, under another identifier: look at both.</source>
            <translation>« {value} » est déjà dans le carnet, sous un autre identifiant : examinez les deux.</translation>
        </message>
        <message>
            <source>“{value}” is not a Canadian postal code: it was kept as it is.</source>
            <translation>« {value} » n’est pas un code postal canadien : il a été gardé tel quel.</translation>
        </message>
        <message>
            <source>“{value}” is not a NEQ. Check its ten digits, or leave the cell empty.</source>
            <translation>« {value} » n’est pas un NEQ. Vérifiez ses dix chiffres, ou laissez la cellule vide.</translation>
        </message>
        <message>
            <source>“{value}” is not a date. Write it as 2011-03-31.</source>
            <translation>« {value} » n’est pas une date. Écrivez-la comme 2011-03-31.</translation>
        </message>
        <message>
            <source>“{value}” is not a fiscal year. Write it as 2010-2011.</source>
            <translation>« {value} » n’est pas un exercice. Écrivez-le comme 2010-2011.</translation>
        </message>
        <message>
            <source>“{value}” is not a postal code. Write it as J2B 1H8.</source>
            <translation>« {value} » n’est pas un code postal. Écrivez-le comme J2B 1H8.</translation>
        </message>
        <message>
            <source>“{value}” is not accepted ({code}). Correct the cell.</source>
            <translation>« {value} » n’est pas accepté ({code}). Corrigez la cellule.</translation>
        </message>
        <message>
            <source>“{value}” is not an accepted number. Write digits, such as 1,234.50.</source>
            <translation>« {value} » n’est pas un nombre accepté. Écrivez des chiffres, comme 1 234,50.</translation>
        </message>
        <message>
            <source>“{value}” is not an identifier of this program. Empty the cell for a new record.</source>
            <translation>« {value} » n’est pas un identifiant de ce logiciel. Videz la cellule pour une nouvelle fiche.</translation>
        </message>
        <message>
            <source>“{value}” is not counted by MRC. Empty the cell of the MRC.</source>
            <translation>« {value} » ne se compte pas par MRC. Videz la cellule de la MRC.</translation>
        </message>
        <message>
            <source>“{value}” is not in the team yet and will be added to it.</source>
            <translation>« {value} » n’est pas encore dans l’équipe et y sera ajouté.</translation>
        </message>
        <message>
            <source>“{value}” is not one of the values of this column.</source>
            <translation>« {value} » n’est pas une valeur de cette colonne.</translation>
        </message>
        <message>
            <source>“{value}” is not one of the values of this column: {known}.</source>
            <translation>« {value} » n’est pas une valeur de cette colonne : {known}.</translation>
        </message>
        <message>
            <source>“{value}” is the name of several companies. Add the NEQ or the municipality.</source>
            <translation>« {value} » est le nom de plusieurs entreprises. Ajoutez le NEQ ou la municipalité.</translation>
        </message>
        <message>
            <source>“{value}” is the name of several companies: {candidates}. Add the NEQ or the municipality.</source>
            <translation>« {value} » est le nom de plusieurs entreprises : {candidates}. Ajoutez le NEQ ou la municipalité.</translation>
        </message>
        <message>
            <source>“{value}” looks like a formula: it is taken as text.</source>
            <translation>« {value} » ressemble à une formule : la cellule est lue comme du texte.</translation>
        </message>
        <message>
            <source>“{value}” resembles {suggestion} without being the same name. Correct it, or accept the suggestions (--accept-suggestions).</source>
            <translation>« {value} » ressemble à {suggestion} sans être le même nom. Corrigez-le, ou acceptez les suggestions (--accept-suggestions).</translation>
        </message>
        <message>
            <source>“{value}” resembles {suggestion}. If it is the same company, write the same name; if not, allow duplicates (--allow-duplicates).</source>
            <translation>« {value} » ressemble à {suggestion}. Si c’est la même entreprise, écrivez le même nom; sinon, permettez les doublons (--allow-duplicates).</translation>
        </message>
        <message>
            <source>“{value}” was not in the book and is added to it.</source>
            <translation>« {value} » n’était pas dans le carnet et y est ajoutée.</translation>
        </message>
        <message>
            <source>“{value}” was not known at this company and is added to it.</source>
            <translation>« {value} » n’était pas connue dans cette entreprise et y est ajoutée.</translation>
        </message>
        <message>
            <source>“{value}” was taken for the company that it resembles.</source>
            <translation>« {value} » a été prise pour l’entreprise à laquelle elle ressemble.</translation>
        </message>
        <message>
            <source>“{value}” was taken for {suggestion}.</source>
            <translation>« {value} » a été prise pour {suggestion}.</translation>
        </message>
    </context>
    <context>
        <name>RowsDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>RowsTable</name>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
    </context>
    <context>
        <name>Sectors</name>
        <message>
            <source>beverages</source>
            <translation>boissons</translation>
        </message>
        <message>
            <source>building materials</source>
            <translation>matériaux de construction</translation>
        </message>
        <message>
            <source>chemicals</source>
            <translation>produits chimiques</translation>
        </message>
        <message>
            <source>clothing</source>
            <translation>vêtements</translation>
        </message>
        <message>
            <source>crops</source>
            <translation>cultures</translation>
        </message>
        <message>
            <source>electrical equipment</source>
            <translation>matériel électrique</translation>
        </message>
        <message>
            <source>electronics</source>
            <translation>électronique</translation>
        </message>
        <message>
            <source>engineering and design</source>
            <translation>génie et conception</translation>
        </message>
        <message>
            <source>food</source>
            <translation>aliments</translation>
        </message>
        <message>
            <source>food wholesale</source>
            <translation>gros alimentaire</translation>
        </message>
        <message>
            <source>forestry</source>
            <translation>foresterie</translation>
        </message>
        <message>
            <source>foundry and primary metals</source>
            <translation>fonderie et métaux</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>meubles</translation>
        </message>
        <message>
            <source>leather</source>
            <translation>cuir</translation>
        </message>
        <message>
            <source>livestock</source>
            <translation>élevage</translation>
        </message>
        <message>
            <source>machinery</source>
            <translation>machines</translation>
        </message>
        <message>
            <source>machinery wholesale</source>
            <translation>gros de machines</translation>
        </message>
        <message>
            <source>metal products</source>
            <translation>produits métalliques</translation>
        </message>
        <message>
            <source>mines and quarries</source>
            <translation>mines et carrières</translation>
        </message>
        <message>
            <source>other manufacturing</source>
            <translation>autres fabrications</translation>
        </message>
        <message>
            <source>paper and packaging</source>
            <translation>papier et emballage</translation>
        </message>
        <message>
            <source>plastics and rubber</source>
            <translation>plastique et caoutchouc</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>impression</translation>
        </message>
        <message>
            <source>stone, glass and ceramics</source>
            <translation>pierre, verre et céramique</translation>
        </message>
        <message>
            <source>textile products</source>
            <translation>produits textiles</translation>
        </message>
        <message>
            <source>textiles</source>
            <translation>textiles</translation>
        </message>
        <message>
            <source>transport equipment</source>
            <translation>matériel de transport</translation>
        </message>
        <message>
            <source>trucking</source>
            <translation>camionnage</translation>
        </message>
        <message>
            <source>wood products</source>
            <translation>produits du bois</translation>
        </message>
    </context>
    <context>
        <name>SeenList</name>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Keep the column Identifiant: imported again, the file shows what changed cell by cell before writing.</source>
            <translation>Gardez la colonne Identifiant : importé de nouveau, le fichier montre ce qui a changé, cellule par cellule, avant d’écrire.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Fait le</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Personal information</source>
            <translation>Renseignements personnels</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>To correct in Excel</source>
            <translation>Pour corriger dans Excel</translation>
        </message>
        <message>
            <source>none: the whole list</source>
            <translation>aucun : toute la liste</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <source>yes: keep this file to yourself</source>
            <translation>oui : gardez ce fichier pour vous</translation>
        </message>
    </context>
    <context>
        <name>ServiceDialog</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Ajouter un service</translation>
        </message>
        <message>
            <source>It will be counted in “Companies served”, and in no other indicator. Without an English label the French one is shown.</source>
            <translation>Il comptera dans « Entreprises servies », et dans aucun autre indicateur. Sans libellé anglais, le français est montré.</translation>
        </message>
        <message>
            <source>Label in English</source>
            <translation>Libellé en anglais</translation>
        </message>
        <message>
            <source>Label in French</source>
            <translation>Libellé en français</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%Ln act(s) or more</source>
            <translation>
                <numerusform>%Ln acte ou plus</numerusform>
                <numerusform>%Ln actes ou plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln adviser(s)</source>
            <translation>
                <numerusform>%Ln membre de l’équipe</numerusform>
                <numerusform>%Ln membres de l’équipe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cop(y/ies) kept</source>
            <translation>
                <numerusform>%Ln copie gardée</numerusform>
                <numerusform>%Ln copies gardées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln medium(s)</source>
            <translation>
                <numerusform>%Ln mode</numerusform>
                <numerusform>%Ln modes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sector(s)</source>
            <translation>
                <numerusform>%Ln secteur</numerusform>
                <numerusform>%Ln secteurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln service(s)</source>
            <translation>
                <numerusform>%Ln service</numerusform>
                <numerusform>%Ln services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message>
            <source>(you)</source>
            <translation>(vous)</translation>
        </message>
        <message>
            <source>A folder of another disk or a key, which gets the same copies when it is there.</source>
            <translation>Un dossier d’un autre disque ou d’une clé, qui reçoit les mêmes copies quand il est là.</translation>
        </message>
        <message>
            <source>A forgotten password cannot be found again: print the recovery code when it is shown. Backups have the password that the book had when they were made.</source>
            <translation>Un mot de passe oublié ne peut pas être retrouvé : imprimez le code de récupération quand il est affiché. Les sauvegardes ont le mot de passe qu’avait le carnet à ce moment.</translation>
        </message>
        <message>
            <source>A year that ends before this day shows “s. o.” (not applicable) and never a zero. Without a date, the region was always served. Regions and MRC come from the reference tables of the program.</source>
            <translation>Un exercice qui finit avant ce jour montre « s. o. » (sans objet), jamais un zéro. Sans date, la région a toujours été desservie. Les régions et les MRC viennent des tables de référence du logiciel.</translation>
        </message>
        <message>
            <source>About CQI Desktop…</source>
            <translation>À propos de CQI Desktop…</translation>
        </message>
        <message>
            <source>Add a person…</source>
            <translation>Ajouter une personne…</translation>
        </message>
        <message>
            <source>Add a service…</source>
            <translation>Ajouter un service…</translation>
        </message>
        <message>
            <source>Add an indicator…</source>
            <translation>Ajouter un indicateur…</translation>
        </message>
        <message>
            <source>An emptied cell has no target: its progress is not shown. The target of the territory is typed apart, and is not the sum of the regions: a company or an activity may count in several.</source>
            <translation>Une case vidée n’a pas de cible : sa progression n’est pas montrée. La cible du territoire se saisit à part et n’est pas la somme des régions : une entreprise ou une activité peut compter dans plusieurs.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Applied at once: the window opens again on this page.</source>
            <translation>Appliqué tout de suite : la fenêtre se rouvre sur cette page.</translation>
        </message>
        <message>
            <source>Applied at once: the window opens again on this page. Workbooks for funders stay in French.</source>
            <translation>Appliquée tout de suite : la fenêtre se rouvre sur cette page. Les classeurs destinés aux bailleurs restent en français.</translation>
        </message>
        <message>
            <source>April</source>
            <translation>avril</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Tout de suite</translation>
        </message>
        <message>
            <source>At the head of workbooks and printed sheets.</source>
            <translation>En tête des classeurs et des feuilles imprimées.</translation>
        </message>
        <message>
            <source>At the keyboard</source>
            <translation>Au clavier</translation>
        </message>
        <message>
            <source>August</source>
            <translation>août</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Books</source>
            <translation>Carnets</translation>
        </message>
        <message>
            <source>Change the password…</source>
            <translation>Changer le mot de passe…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Choose first who hands over their companies</source>
            <translation>Choisissez d’abord la personne qui transmet ses entreprises</translation>
        </message>
        <message>
            <source>Choose where the second copies go</source>
            <translation>Choisir où vont les secondes copies</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Confortable</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacte</translation>
        </message>
        <message>
            <source>Companies served</source>
            <translation>Entreprises servies</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consentements</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Copying and comparing</source>
            <translation>Copie et comparaison</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Compté dans</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Ctrl+L, anywhere</source>
            <translation>Ctrl+L, de partout</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>December</source>
            <translation>décembre</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Enter or F2 edits a cell; with a date in “Left on”, the person is no more proposed</source>
            <translation>Entrée ou F2 modifie une case; avec une date de départ, la personne n’est plus proposée</translation>
        </message>
        <message>
            <source>Every figure is counted again by years that begin on the first day of this month. Targets and submissions keep their dates: those of other bounds are shown no more until the month is put back.</source>
            <translation>Toutes les données sont recomptées par exercices qui commencent le premier jour de ce mois. Les cibles et les soumissions gardent leurs dates : celles qui ont d’autres bornes ne sont plus montrées tant que le mois n’est pas remis.</translation>
        </message>
        <message>
            <source>Every four hours of work: all of the last two days are kept, then one a day, a week, a month.</source>
            <translation>Toutes les quatre heures de travail : toutes celles des deux derniers jours sont gardées, puis une par jour, par semaine, par mois.</translation>
        </message>
        <message>
            <source>F6 goes from the sections to their fields · Enter or F2 edits a cell</source>
            <translation>F6 va des sections à leurs champs · Entrée ou F2 modifie une case</translation>
        </message>
        <message>
            <source>February</source>
            <translation>février</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>First month of the fiscal year</source>
            <translation>Premier mois de l’exercice</translation>
        </message>
        <message>
            <source>First year counted</source>
            <translation>Premier exercice compté</translation>
        </message>
        <message>
            <source>Hand over companies…</source>
            <translation>Transmettre les entreprises…</translation>
        </message>
        <message>
            <source>Height of the rows</source>
            <translation>Hauteur des lignes</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>En vigueur depuis</translation>
        </message>
        <message>
            <source>In every list. Compact shows more rows, comfortable is easier to point at.</source>
            <translation>Dans toutes les listes. Compacte montre plus de lignes, confortable se vise mieux.</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Indicator of the team</source>
            <translation>Indicateur de l’équipe</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>Indicators of the team</source>
            <translation>Indicateurs de l’équipe</translation>
        </message>
        <message>
            <source>Indicators shown</source>
            <translation>Indicateurs affichés</translation>
        </message>
        <message>
            <source>January</source>
            <translation>janvier</translation>
        </message>
        <message>
            <source>July</source>
            <translation>juillet</translation>
        </message>
        <message>
            <source>June</source>
            <translation>juin</translation>
        </message>
        <message>
            <source>Keep a backup on another disk. Before anything is restored, what would change is shown, and the present book is kept beside the other under a dated name.</source>
            <translation>Gardez une sauvegarde sur un autre disque. Avant de restaurer, ce qui changerait est montré, et le carnet actuel est gardé à côté sous un nom daté.</translation>
        </message>
        <message>
            <source>Keep the password</source>
            <translation>Garder le mot de passe</translation>
        </message>
        <message>
            <source>Keep the password in the keyring of this session</source>
            <translation>Garder le mot de passe dans le trousseau de cette session</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>Trousseau</translation>
        </message>
        <message>
            <source>Label in English</source>
            <translation>Libellé en anglais</translation>
        </message>
        <message>
            <source>Label in French</source>
            <translation>Libellé en français</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Très grande</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Dernière sauvegarde</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translation>Verrouiller après</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>MRC</source>
            <translation>MRC</translation>
        </message>
        <message>
            <source>MRC: {region}</source>
            <translation>MRC : {region}</translation>
        </message>
        <message>
            <source>Made by themselves</source>
            <translation>Faites d’elles-mêmes</translation>
        </message>
        <message>
            <source>Make a verified backup…</source>
            <translation>Faire une sauvegarde vérifiée…</translation>
        </message>
        <message>
            <source>March</source>
            <translation>mars</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <source>Members of the team</source>
            <translation>Membres de l’équipe</translation>
        </message>
        <message>
            <source>Move down (Alt+↓)</source>
            <translation>Descendre (Alt+↓)</translation>
        </message>
        <message>
            <source>Move up (Alt+↑)</source>
            <translation>Monter (Alt+↑)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Nom de l’organisme</translation>
        </message>
        <message>
            <source>Never</source>
            <comment>locked</comment>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>New book…</source>
            <translation>Nouveau carnet…</translation>
        </message>
        <message>
            <source>New version…</source>
            <translation>Nouvelle version…</translation>
        </message>
        <message>
            <source>No second place</source>
            <translation>Aucun second endroit</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Personne encore</translation>
        </message>
        <message>
            <source>None yet: add what your team or a funder asks for that no indicator counts.</source>
            <translation>Aucun encore : ajoutez ce que votre équipe ou un bailleur demande et qu’aucun indicateur ne compte.</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>height of a row</comment>
            <translation>Normale</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>size of the text</comment>
            <translation>Normale</translation>
        </message>
        <message>
            <source>November</source>
            <translation>novembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octobre</translation>
        </message>
        <message>
            <source>Open another book…</source>
            <translation>Ouvrir un autre carnet…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Password of the book</source>
            <translation>Mot de passe du carnet</translation>
        </message>
        <message>
            <source>Person and language</source>
            <translation>Personne et langue</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Places of the targets</source>
            <translation>Lieux des cibles</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Vie privée</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Régions</translation>
        </message>
        <message>
            <source>Regions and territory</source>
            <translation>Régions et territoire</translation>
        </message>
        <message>
            <source>Regions served</source>
            <translation>Régions desservies</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Second place</source>
            <translation>Second endroit</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septembre</translation>
        </message>
        <message>
            <source>Served from</source>
            <translation>Desservie depuis</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Set a password…</source>
            <translation>Mettre un mot de passe…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Settings: {section}</source>
            <translation>Réglages : {section}</translation>
        </message>
        <message>
            <source>Signs every change made on this device. The team sees this name in the history.</source>
            <translation>Signe chaque modification faite sur cet appareil. L’équipe voit ce nom dans l’historique.</translation>
        </message>
        <message>
            <source>Size and last change</source>
            <translation>Taille, dernière modification</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>System follows the device, and its high contrast.</source>
            <translation>Système suit l’appareil, et son contraste élevé.</translation>
        </message>
        <message>
            <source>Take the password off</source>
            <translation>Retirer le mot de passe</translation>
        </message>
        <message>
            <source>Take the password off this book?</source>
            <translation>Retirer le mot de passe de ce carnet?</translation>
        </message>
        <message>
            <source>Take the password off…</source>
            <translation>Retirer le mot de passe…</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Cibles</translation>
        </message>
        <message>
            <source>Targets of {year}</source>
            <translation>Cibles de {year}</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Territory</source>
            <translation>Territoire</translation>
        </message>
        <message>
            <source>The book</source>
            <translation>Le carnet</translation>
        </message>
        <message>
            <source>The book has no password</source>
            <translation>Le carnet n’a pas de mot de passe</translation>
        </message>
        <message>
            <source>The book then opens without asking, for whoever has opened this session.</source>
            <translation>Le carnet s’ouvre alors sans rien demander, pour quiconque a ouvert cette session.</translation>
        </message>
        <message>
            <source>The fiscal year begins in {month}: every figure was counted again</source>
            <translation>L’exercice commence en {month} : toutes les données ont été recomptées</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Le logiciel</translation>
        </message>
        <message>
            <source>The window closes this book and opens the other one in its place.</source>
            <translation>La fenêtre ferme ce carnet et ouvre l’autre à sa place.</translation>
        </message>
        <message>
            <source>This book has a password.</source>
            <translation>Ce carnet a un mot de passe.</translation>
        </message>
        <message>
            <source>This book has no password: whoever holds the device can read it.</source>
            <translation>Ce carnet n’a pas de mot de passe : quiconque tient l’appareil peut le lire.</translation>
        </message>
        <message>
            <source>This session has no keyring: the password is asked for.</source>
            <translation>Cette session n’a pas de trousseau : le mot de passe est demandé.</translation>
        </message>
        <message>
            <source>This year runs from {first} to {last}.</source>
            <translation>L’exercice en cours va du {first} au {last}.</translation>
        </message>
        <message>
            <source>To the trash</source>
            <translation>À la corbeille</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Version, licence, credits</source>
            <translation>Version, licence, sources</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>Ce qu’il compte</translation>
        </message>
        <message>
            <source>Whoever holds this device, or a copy of the file, can read it.</source>
            <translation>Quiconque tient cet appareil, ou une copie du fichier, pourra le lire.</translation>
        </message>
        <message>
            <source>Without a key or a move of the pointer. What is being typed is kept.</source>
            <translation>Sans touche ni mouvement du pointeur. Ce qui est en cours de saisie est gardé.</translation>
        </message>
        <message>
            <source>counted by the same rules, shown with the others</source>
            <translation>comptés selon les mêmes règles, affichés avec les autres</translation>
        </message>
        <message>
            <source>everything saves itself · Ctrl+Z takes it back</source>
            <translation>tout s’enregistre seul · Ctrl+Z annule</translation>
        </message>
        <message>
            <source>in the order of menus; Enter or F2 edits a label, everywhere at once</source>
            <translation>dans l’ordre des menus; Entrée ou F2 modifie un libellé, partout à la fois</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>none made on this device yet</source>
            <translation>aucune faite sur cet appareil</translation>
        </message>
        <message>
            <source>not this year</source>
            <translation>pas cet exercice</translation>
        </message>
        <message>
            <source>on Rapports and the dashboard, for the whole team; documents for funders keep them all</source>
            <translation>dans Rapports et au tableau de bord, pour toute l’équipe; les documents remis aux bailleurs les gardent tous</translation>
        </message>
        <message>
            <source>on this device</source>
            <translation>sur cet appareil</translation>
        </message>
        <message>
            <source>one file that holds everything</source>
            <translation>un seul fichier qui contient tout</translation>
        </message>
        <message>
            <source>shared with the team</source>
            <translation>partagé avec l’équipe</translation>
        </message>
        <message>
            <source>the whole file is encrypted (SQLCipher, AES-256)</source>
            <translation>tout le fichier est chiffré (SQLCipher, AES-256)</translation>
        </message>
        <message>
            <source>the year is that of the top bar; Enter keeps and goes down</source>
            <translation>l’exercice est celui de la barre du haut; Entrée garde et descend</translation>
        </message>
        <message>
            <source>whole copies, opened and compared with the book row by row</source>
            <translation>des copies entières, ouvertes et comparées au carnet ligne par ligne</translation>
        </message>
        <message>
            <source>{hours} h or more</source>
            <translation>{hours} h ou plus</translation>
        </message>
        <message>
            <source>{indicator} put in the trash</source>
            <translation>{indicator} : mis à la corbeille</translation>
        </message>
        <message>
            <source>{size} MB · last change {moment}</source>
            <translation>{size} Mo · dernière modification {moment}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>About…</source>
            <translation>À propos…</translation>
        </message>
        <message>
            <source>Activities: door; doubles: not a double</source>
            <translation>Activités : porte; doublons : écarter</translation>
        </message>
        <message>
            <source>Activities: paste names from Excel</source>
            <translation>Activités : coller des noms d’Excel</translation>
        </message>
        <message>
            <source>Activities: sign-in sheet; papers: print</source>
            <translation>Activités : feuille à signer; documents : imprimer</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>Ajouter un filtre</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Reculer</translation>
        </message>
        <message>
            <source>Close the panel, leave the field</source>
            <translation>Fermer le panneau, quitter le champ</translation>
        </message>
        <message>
            <source>Copy with headers, to paste into Excel</source>
            <translation>Copier avec les en-têtes, pour Excel</translation>
        </message>
        <message>
            <source>Copy without headers</source>
            <translation>Copier sans les en-têtes</translation>
        </message>
        <message>
            <source>Edit the cell or the selected companies</source>
            <translation>Modifier la cellule ou les entreprises</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Échanger maintenant</translation>
        </message>
        <message>
            <source>Export what the page shows</source>
            <translation>Exporter ce que montre la page</translation>
        </message>
        <message>
            <source>Filter this list by text</source>
            <translation>Filtrer cette liste par le texte</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Avancer</translation>
        </message>
        <message>
            <source>Help and shortcuts</source>
            <translation>Aide et raccourcis</translation>
        </message>
        <message>
            <source>History of the company</source>
            <translation>Historique de l’entreprise</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Importer une liste</translation>
        </message>
        <message>
            <source>In a list</source>
            <translation>Dans une liste</translation>
        </message>
        <message>
            <source>Lock the book</source>
            <translation>Verrouiller le carnet</translation>
        </message>
        <message>
            <source>New record of this page</source>
            <translation>Nouvel enregistrement de cette page</translation>
        </message>
        <message>
            <source>Next area: navigation, list, panel</source>
            <translation>Zone suivante : navigation, liste, panneau</translation>
        </message>
        <message>
            <source>Next record</source>
            <translation>Enregistrement suivant</translation>
        </message>
        <message>
            <source>Note an intervention</source>
            <translation>Noter une intervention</translation>
        </message>
        <message>
            <source>Note, or press the main button</source>
            <translation>Noter, ou presser le bouton principal</translation>
        </message>
        <message>
            <source>Noting, writing, producing</source>
            <translation>Noter, écrire, produire</translation>
        </message>
        <message>
            <source>On some pages</source>
            <translation>Sur certaines pages</translation>
        </message>
        <message>
            <source>Open or close the preview panel</source>
            <translation>Ouvrir ou fermer l’aperçu</translation>
        </message>
        <message>
            <source>Open the record or the figure</source>
            <translation>Ouvrir l’enregistrement ou la donnée</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Previous area</source>
            <translation>Zone précédente</translation>
        </message>
        <message>
            <source>Previous record</source>
            <translation>Enregistrement précédent</translation>
        </message>
        <message>
            <source>Put in the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Repeat the last intervention</source>
            <translation>Répéter la dernière intervention</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Chercher ou lancer une commande</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ShownValue</name>
        <message numerus="yes">
            <source>%Ln answer(s)</source>
            <translation>
                <numerusform>%Ln réponse</numerusform>
                <numerusform>%Ln réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s)</source>
            <translation>
                <numerusform>%Ln cellule</numerusform>
                <numerusform>%Ln cellules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s)</source>
            <translation>
                <numerusform>%Ln colonne</numerusform>
                <numerusform>%Ln colonnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln counting rule(s)</source>
            <translation>
                <numerusform>%Ln règle de décompte</numerusform>
                <numerusform>%Ln règles de décompte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln criteri(on/a)</source>
            <translation>
                <numerusform>%Ln critère</numerusform>
                <numerusform>%Ln critères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln jour</numerusform>
                <numerusform>%Ln jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln element(s)</source>
            <translation>
                <numerusform>%Ln élément</numerusform>
                <numerusform>%Ln éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln filter(s)</source>
            <translation>
                <numerusform>%Ln filtre</numerusform>
                <numerusform>%Ln filtres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln question(s)</source>
            <translation>
                <numerusform>%Ln question</numerusform>
                <numerusform>%Ln questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sort(s)</source>
            <translation>
                <numerusform>%Ln tri</numerusform>
                <numerusform>%Ln tris</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(%Ln month(s))</source>
            <translation>
                <numerusform>(%Ln mois)</numerusform>
                <numerusform>(%Ln mois)</numerusform>
            </translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Actes</translation>
        </message>
        <message>
            <source>Another value written</source>
            <translation>Nouvelle valeur écrite</translation>
        </message>
        <message>
            <source>Closing of the year asked for</source>
            <translation>Clôture de l’exercice demandée</translation>
        </message>
        <message>
            <source>Closing of the year confirmed</source>
            <translation>Clôture de l’exercice confirmée</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Tableau croisé</translation>
        </message>
        <message>
            <source>Day of the sample book</source>
            <translation>Jour du carnet d’exemple</translation>
        </message>
        <message>
            <source>Different companies</source>
            <translation>Entreprises différentes</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>Effacement</translation>
        </message>
        <message>
            <source>First month of the fiscal year</source>
            <translation>Premier mois de l’exercice</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Import: {list}</source>
            <translation>Import : {list}</translation>
        </message>
        <message>
            <source>Indicators not shown</source>
            <translation>Indicateurs masqués</translation>
        </message>
        <message>
            <source>Mailing list</source>
            <translation>Liste d’envoi</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Nom de l’organisme</translation>
        </message>
        <message>
            <source>Other value taken</source>
            <translation>Autre valeur reprise</translation>
        </message>
        <message>
            <source>Person in charge of personal information</source>
            <translation>Responsable des renseignements personnels</translation>
        </message>
        <message>
            <source>Record that is not in this book</source>
            <translation>Fiche qui n’est pas dans ce carnet</translation>
        </message>
        <message>
            <source>Retention calendar</source>
            <translation>Calendrier de conservation</translation>
        </message>
        <message>
            <source>State of the book at that moment</source>
            <translation>État du carnet à ce moment</translation>
        </message>
        <message>
            <source>Value in place kept</source>
            <translation>Valeur en place gardée</translation>
        </message>
        <message>
            <source>{kind} without a name</source>
            <translation>{kind} sans nom</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Close the panel</source>
            <translation>Fermer le panneau</translation>
        </message>
        <message>
            <source>Close the panel (Esc)</source>
            <translation>Fermer le panneau (Échap)</translation>
        </message>
    </context>
    <context>
        <name>SignInSheet</name>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>E-mail (to correct)</source>
            <translation>Courriel (à corriger)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nº</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>What is written here serves to note the attendance and to follow up; the team keeps it and does not give it away.</source>
            <translation>Ce qui est écrit ici sert à noter la présence et à faire le suivi : l’équipe le garde et ne le remet à personne.</translation>
        </message>
        <message>
            <source>sign-in-sheet</source>
            <translation>feuille-a-signer</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Everything is saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Rien à annuler</translation>
        </message>
    </context>
    <context>
        <name>Submissions</name>
        <message numerus="yes">
            <source>%Ln published figure(s) kept</source>
            <translation>
                <numerusform>%Ln donnée publiée gardée</numerusform>
                <numerusform>%Ln données publiées gardées</numerusform>
            </translation>
        </message>
        <message>
            <source>A frozen submission is neither edited nor put in the trash: a corrected one may take its place.</source>
            <translation>Une soumission gelée ne se modifie pas et ne va pas à la corbeille : une soumission corrigée peut la remplacer.</translation>
        </message>
        <message>
            <source>Conflict: frozen on two laptops</source>
            <translation>Conflit : gelée sur deux appareils</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Déposée</translation>
        </message>
        <message>
            <source>Freeze a corrected one…</source>
            <translation>Geler une soumission corrigée…</translation>
        </message>
        <message>
            <source>Freeze the year given to a funder, or type the figures published before.</source>
            <translation>Gelez l’exercice remis au bailleur de fonds, ou inscrivez les données publiées avant.</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Gelée</translation>
        </message>
        <message>
            <source>Frozen on two laptops: the first one made is in force, both are kept.</source>
            <translation>Gelée sur deux appareils : la première est en vigueur, les deux sont conservées.</translation>
        </message>
        <message>
            <source>Import them from Excel</source>
            <translation>Les importer d’Excel</translation>
        </message>
        <message>
            <source>No submission yet</source>
            <translation>Aucune soumission encore</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>Données publiées</translation>
        </message>
        <message>
            <source>Published figures, records complete</source>
            <translation>Données publiées, registres complets</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Enreg.</translation>
        </message>
        <message>
            <source>Records complete</source>
            <translation>Registres complets</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Replaced by a corrected one</source>
            <translation>Remplacée par une soumission corrigée</translation>
        </message>
        <message>
            <source>See the differences</source>
            <translation>Voir les écarts</translation>
        </message>
        <message>
            <source>Show the published figures again</source>
            <translation>Montrer de nouveau les données publiées</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Soumissions</translation>
        </message>
        <message>
            <source>The records are complete</source>
            <translation>Les registres sont complets</translation>
        </message>
        <message>
            <source>The year now shows what its records count</source>
            <translation>L’exercice montre maintenant ce que comptent ses registres</translation>
        </message>
        <message>
            <source>The year shows its published figures again</source>
            <translation>L’exercice montre de nouveau ses données publiées</translation>
        </message>
        <message>
            <source>The year shows these figures until its records are said to be complete; they stay here.</source>
            <translation>L’exercice montre ces données tant que ses registres ne sont pas dits complets; elles restent ici.</translation>
        </message>
        <message>
            <source>This one was replaced: it is kept as it was given.</source>
            <translation>Celle-ci a été remplacée : elle est conservée telle qu’elle a été remise.</translation>
        </message>
        <message>
            <source>Type published figures…</source>
            <translation>Inscrire des données publiées…</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Classeur</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>{state}, corrects that of {day}</source>
            <translation>{state}, corrige celle du {day}</translation>
        </message>
    </context>
    <context>
        <name>SumNotes</name>
        <message>
            <source>The regions add up to {sum}, the territory has {total}: a link between two regions counts in each of them.</source>
            <translation>La somme des régions est {sum}, le territoire en compte {total} : un lien entre deux régions compte dans chacune.</translation>
        </message>
        <message>
            <source>The regions add up to {sum}, the territory has {total}: activities held for two regions count in each of them.</source>
            <translation>La somme des régions est {sum}, le territoire en compte {total} : une activité tenue pour deux régions compte dans chacune.</translation>
        </message>
        <message>
            <source>The services above add up to {sum}: a company that received several of them counts once here.</source>
            <translation>La somme des services ci-dessus est {sum} : une entreprise qui en a reçu plusieurs compte une fois ici.</translation>
        </message>
        <message>
            <source>{attendances} attendances of {companies} companies: one that came twice counts once.</source>
            <translation>{attendances} présences de {companies} entreprises : celle qui est venue deux fois compte une fois.</translation>
        </message>
    </context>
    <context>
        <name>Surveys</name>
        <message numerus="yes">
            <source>%Ln compan(y/ies) without an answer</source>
            <translation>
                <numerusform>%Ln entreprise sans réponse</numerusform>
                <numerusform>%Ln entreprises sans réponse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln survey(s)</source>
            <translation>
                <numerusform>%Ln enquête</numerusform>
                <numerusform>%Ln enquêtes</numerusform>
            </translation>
        </message>
        <message>
            <source>A survey asks every company that was served in the year what came of it.</source>
            <translation>Une enquête demande à chaque entreprise servie dans l’exercice ce qui en est ressorti.</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Interrogées</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Interrogée le</translation>
        </message>
        <message>
            <source>Companies asked</source>
            <translation>Entreprises interrogées</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Refus</translation>
        </message>
        <message>
            <source>Declined on</source>
            <translation>Refusé le</translation>
        </message>
        <message>
            <source>Enter: type a date · Space: the company · F6: next table</source>
            <translation>Entrée : saisir une date · Espace : l’entreprise · F6 : tableau suivant</translation>
        </message>
        <message>
            <source>Every company served in the year and region is put on its list.</source>
            <translation>Chaque entreprise servie dans l’exercice et la région est mise sur sa liste.</translation>
        </message>
        <message>
            <source>MRC</source>
            <translation>MRC</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Make a survey of {year}</source>
            <translation>Créer une enquête sur {year}</translation>
        </message>
        <message>
            <source>Make a survey…</source>
            <translation>Créer une enquête…</translation>
        </message>
        <message>
            <source>No survey for {place}, {year}</source>
            <translation>Aucune enquête pour {place}, {year}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note a reminder to all who wait</source>
            <translation>Noter une relance à toutes</translation>
        </message>
        <message>
            <source>Note the answer…</source>
            <translation>Noter la réponse…</translation>
        </message>
        <message>
            <source>Outcomes of {year}</source>
            <translation>Retombées de {year}</translation>
        </message>
        <message>
            <source>Put in the trash: {name}</source>
            <translation>Mis à la corbeille : {name}</translation>
        </message>
        <message>
            <source>Reminded on</source>
            <translation>Relancée le</translation>
        </message>
        <message numerus="yes">
            <source>Reminder noted for %Ln compan(y/ies)</source>
            <translation>
                <numerusform>Relance notée pour %Ln entreprise</numerusform>
                <numerusform>Relance notée pour %Ln entreprises</numerusform>
            </translation>
        </message>
        <message>
            <source>Response rate</source>
            <translation>Taux de réponse</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Envoyée le</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Enquête</translation>
        </message>
        <message>
            <source>Survey made: {title}</source>
            <translation>Enquête créée : {title}</translation>
        </message>
        <message>
            <source>Surveys</source>
            <translation>Enquêtes</translation>
        </message>
        <message>
            <source>Surveys of the year</source>
            <translation>Enquêtes de l’exercice</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Without an answer</source>
            <translation>Sans réponse</translation>
        </message>
    </context>
    <context>
        <name>Synergies</name>
        <message numerus="yes">
            <source>%Ln dismissed…</source>
            <translation>
                <numerusform>%Ln écartée…</numerusform>
                <numerusform>%Ln écartées…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s)</source>
            <translation>
                <numerusform>%Ln lien</numerusform>
                <numerusform>%Ln liens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) in {year}</source>
            <translation>
                <numerusform>%Ln lien en {year}</numerusform>
                <numerusform>%Ln liens en {year}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln link(s) put in the trash</source>
            <translation>
                <numerusform>%Ln lien mis à la corbeille</numerusform>
                <numerusform>%Ln liens mis à la corbeille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) copied: paste them into Excel</source>
            <translation>
                <numerusform>%Ln ligne copiée : collez-la dans Excel</numerusform>
                <numerusform>%Ln lignes copiées : collez-les dans Excel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln choisi</numerusform>
                <numerusform>%Ln choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln suggestion(s)</source>
            <translation>
                <numerusform>%Ln suggestion</numerusform>
                <numerusform>%Ln suggestions</numerusform>
            </translation>
        </message>
        <message>
            <source>A link that comes to something is shown here.</source>
            <translation>Un lien qui aboutit est montré ici.</translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>Conseiller, conseillère</translation>
        </message>
        <message>
            <source>Between regions only</source>
            <translation>Interrégionaux seulement</translation>
        </message>
        <message>
            <source>Board by status</source>
            <translation>Tableau par statut</translation>
        </message>
        <message>
            <source>By status</source>
            <translation>Par statut</translation>
        </message>
        <message>
            <source>Choose a view</source>
            <translation>Choisir une vue</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Choisir les colonnes</translation>
        </message>
        <message>
            <source>Company A</source>
            <translation>Entreprise A</translation>
        </message>
        <message>
            <source>Company B</source>
            <translation>Entreprise B</translation>
        </message>
        <message>
            <source>Company…</source>
            <translation>Entreprise…</translation>
        </message>
        <message>
            <source>Conclude</source>
            <translation>Concrétiser</translation>
        </message>
        <message>
            <source>Conclude the link</source>
            <translation>Concrétiser le lien</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>Concrétisé le</translation>
        </message>
        <message>
            <source>Copy the selected rows (Ctrl+C)</source>
            <translation>Copier les lignes choisies (Ctrl+C)</translation>
        </message>
        <message>
            <source>Ctrl+← →: move · Enter: edit</source>
            <translation>Ctrl+← → : déplacer · Entrée : modifier</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Dismissed on</source>
            <translation>Écartée le</translation>
        </message>
        <message>
            <source>Dismissed suggestions</source>
            <translation>Suggestions écartées</translation>
        </message>
        <message>
            <source>Dismissed: {pair}</source>
            <translation>Suggestion écartée : {pair}</translation>
        </message>
        <message>
            <source>Dismissed…</source>
            <translation>Écartées…</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>Modifier la cellule</translation>
        </message>
        <message>
            <source>Edit the link</source>
            <translation>Modifier le lien</translation>
        </message>
        <message>
            <source>Edit the link…</source>
            <translation>Modifier le lien…</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Terminé le</translation>
        </message>
        <message>
            <source>Enter: propose · Del: dismiss · Space: open</source>
            <translation>Entrée : proposer · Suppr : écarter · Espace : ouvrir</translation>
        </message>
        <message>
            <source>Export the list (Ctrl+E)</source>
            <translation>Exporter la liste (Ctrl+E)</translation>
        </message>
        <message>
            <source>F2: edit · Enter: open · Del: trash</source>
            <translation>F2 : modifier · Entrée : ouvrir · Suppr : corbeille</translation>
        </message>
        <message>
            <source>In contact since</source>
            <translation>En contact depuis le</translation>
        </message>
        <message>
            <source>It counts in the year of its first proposal, for the two regions of the companies.</source>
            <translation>Il compte dans l’exercice de sa première proposition, pour les deux régions des entreprises.</translation>
        </message>
        <message>
            <source>It is proposed no more, on any laptop of the team (Del)</source>
            <translation>Elle n’est plus proposée, sur aucun appareil de l’équipe (Suppr)</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Latest result · {companies}</source>
            <translation>Dernier résultat · {companies}</translation>
        </message>
        <message>
            <source>Link changed</source>
            <translation>Lien modifié</translation>
        </message>
        <message>
            <source>Link concluded: {pair}</source>
            <translation>Lien concrétisé : {pair}</translation>
        </message>
        <message>
            <source>Link proposed</source>
            <translation>Lien proposé</translation>
        </message>
        <message>
            <source>Link proposed: {pair}</source>
            <translation>Lien proposé : {pair}</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Links between regions, out of all those of the year</source>
            <translation>Liens interrégionaux, sur tous ceux de l’exercice</translation>
        </message>
        <message>
            <source>Links by MRC</source>
            <translation>Liens par MRC</translation>
        </message>
        <message>
            <source>Links by region</source>
            <translation>Liens par région</translation>
        </message>
        <message>
            <source>Links by status</source>
            <translation>Liens par statut</translation>
        </message>
        <message>
            <source>Links, region by region</source>
            <translation>Liens, région par région</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>List of the links</source>
            <translation>Liste des liens</translation>
        </message>
        <message>
            <source>MRC</source>
            <translation>MRC</translation>
        </message>
        <message>
            <source>MRC of A</source>
            <translation>MRC de A</translation>
        </message>
        <message>
            <source>MRC of B</source>
            <translation>MRC de B</translation>
        </message>
        <message>
            <source>Map of the links by MRC</source>
            <translation>Carte des liens par MRC</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Marché</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>New link</source>
            <translation>Nouveau lien</translation>
        </message>
        <message>
            <source>New link…</source>
            <translation>Nouveau lien…</translation>
        </message>
        <message>
            <source>No adviser</source>
            <translation>Sans conseiller ni conseillère</translation>
        </message>
        <message>
            <source>No link concluded in the year yet</source>
            <translation>Aucun lien concrétisé dans l’exercice</translation>
        </message>
        <message>
            <source>No link to follow here.</source>
            <translation>Aucun lien à suivre ici.</translation>
        </message>
        <message>
            <source>No link with these filters.</source>
            <translation>Aucun lien avec ces filtres.</translation>
        </message>
        <message>
            <source>No suggestion here.</source>
            <translation>Aucune suggestion ici.</translation>
        </message>
        <message>
            <source>No synergy link yet.</source>
            <translation>Aucun lien de synergie encore.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Open a company…</source>
            <translation>Ouvrir une entreprise…</translation>
        </message>
        <message>
            <source>Outside the territory</source>
            <translation>Hors territoire</translation>
        </message>
        <message>
            <source>Possible supplier: {supplier} → {buyer}</source>
            <translation>Fournisseur possible : {supplier} → {buyer}</translation>
        </message>
        <message>
            <source>Propose again</source>
            <translation>Proposer de nouveau</translation>
        </message>
        <message>
            <source>Propose the link</source>
            <translation>Proposer le lien</translation>
        </message>
        <message>
            <source>Proposed again</source>
            <translation>Proposée de nouveau</translation>
        </message>
        <message>
            <source>Proposed on</source>
            <translation>Proposé le</translation>
        </message>
        <message>
            <source>Put in the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Regions:</source>
            <translation>Régions :</translation>
        </message>
        <message>
            <source>Remove the filters</source>
            <translation>Retirer les filtres</translation>
        </message>
        <message>
            <source>Same activity: {title}</source>
            <translation>Même activité : {title}</translation>
        </message>
        <message>
            <source>Same market: {market}</source>
            <translation>Même marché : {market}</translation>
        </message>
        <message>
            <source>Same mission: {title}</source>
            <translation>Même mission : {title}</translation>
        </message>
        <message>
            <source>See as a table</source>
            <translation>Voir en tableau</translation>
        </message>
        <message>
            <source>Shipping that may be shared</source>
            <translation>Transport partagé possible</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Status: {status}</source>
            <translation>Statut : {status}</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Suggestion</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Suggestions and map</source>
            <translation>Suggestions et carte</translation>
        </message>
        <message>
            <source>Suggestions for a company</source>
            <translation>Suggestions pour une entreprise</translation>
        </message>
        <message>
            <source>Synergies</source>
            <translation>Synergies</translation>
        </message>
        <message>
            <source>Synergies: {view}</source>
            <translation>Synergies : {view}</translation>
        </message>
        <message>
            <source>Take one of the suggestions, or Ctrl+N to note a link.</source>
            <translation>Prenez une des suggestions, ou Ctrl+N pour noter un lien.</translation>
        </message>
        <message>
            <source>They are proposed no more, on any laptop of the team. Enter proposes one again.</source>
            <translation>Elles ne sont plus proposées, sur aucun appareil de l’équipe. Entrée en propose une de nouveau.</translation>
        </message>
        <message>
            <source>They come from the sectors, the markets and the activities of the companies: what is missing on their pages cannot be compared.</source>
            <translation>Elles viennent des secteurs, des marchés et des activités des entreprises : ce qui manque à leurs fiches ne peut pas être comparé.</translation>
        </message>
        <message>
            <source>To specify</source>
            <translation>À préciser</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Value in dollars</source>
            <translation>Valeur en dollars</translation>
        </message>
        <message>
            <source>Value in dollars, if known</source>
            <translation>Valeur en dollars, si elle est connue</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Avec</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>choisi</translation>
        </message>
        <message>
            <source>concluded on {day}</source>
            <translation>concrétisé le {day}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune valeur</translation>
        </message>
        <message>
            <source>see the row above</source>
            <translation>voir la ligne plus haut</translation>
        </message>
        <message>
            <source>synergies</source>
            <translation>synergies</translation>
        </message>
        <message>
            <source>within {region}</source>
            <translation>à l’intérieur de {region}</translation>
        </message>
        <message>
            <source>worked out here, without the Internet</source>
            <translation>calculées ici, sans Internet</translation>
        </message>
        <message>
            <source>{amount} declared</source>
            <translation>{amount} déclarés</translation>
        </message>
        <message numerus="yes">
            <source>{between} out of %Ln</source>
            <translation>
                <numerusform>{between} sur %Ln</numerusform>
                <numerusform>{between} sur %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>{companies}. {reasons}. {strength} suggestion</source>
            <translation>{companies}. {reasons}. Force de la suggestion : {strength}</translation>
        </message>
        <message numerus="yes">
            <source>{pair}: %Ln link(s)</source>
            <translation>
                <numerusform>{pair} : %Ln lien</numerusform>
                <numerusform>{pair} : %Ln liens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{status}: %Ln link(s)</source>
            <translation>
                <numerusform>{status} : %Ln lien</numerusform>
                <numerusform>{status} : %Ln liens</numerusform>
            </translation>
        </message>
        <message>
            <source>{status}: {pair}</source>
            <translation>{status} : {pair}</translation>
        </message>
    </context>
    <context>
        <name>SynergyFilters</name>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Adviser:</source>
            <translation>Conseiller, conseillère :</translation>
        </message>
        <message>
            <source>Concluded on:</source>
            <translation>Concrétisé le :</translation>
        </message>
        <message>
            <source>In this status since:</source>
            <translation>À ce statut depuis :</translation>
        </message>
        <message>
            <source>Kind:</source>
            <translation>Nature :</translation>
        </message>
        <message>
            <source>MRC to specify</source>
            <translation>MRC à préciser</translation>
        </message>
        <message>
            <source>MRC:</source>
            <translation>MRC :</translation>
        </message>
        <message>
            <source>Market:</source>
            <translation>Marché :</translation>
        </message>
        <message>
            <source>No adviser</source>
            <translation>Sans conseiller ni conseillère</translation>
        </message>
        <message>
            <source>Proposed in:</source>
            <translation>Proposé en :</translation>
        </message>
        <message>
            <source>Proposed on:</source>
            <translation>Proposé le :</translation>
        </message>
        <message>
            <source>Reach:</source>
            <translation>Portée :</translation>
        </message>
        <message>
            <source>Region:</source>
            <translation>Région :</translation>
        </message>
        <message>
            <source>Status:</source>
            <translation>Statut :</translation>
        </message>
        <message>
            <source>Value in dollars:</source>
            <translation>Valeur en dollars :</translation>
        </message>
        <message>
            <source>Where it comes from:</source>
            <translation>Origine :</translation>
        </message>
        <message>
            <source>between regions</source>
            <translation>interrégionaux</translation>
        </message>
    </context>
    <context>
        <name>TeamDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Change the team’s folder</source>
            <translation>Changer le dossier de l’équipe</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Choisir le dossier</translation>
        </message>
        <message>
            <source>Choose the folder where the team exchanges.</source>
            <translation>Choisissez le dossier où l’équipe échange.</translation>
        </message>
        <message>
            <source>Choose where the team’s folder is now. It is the same team: what this laptop has not sent yet goes there.</source>
            <translation>Choisissez où est maintenant le dossier de l’équipe. L’équipe reste la même : ce que cet appareil n’a pas encore envoyé ira là.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Create the team</source>
            <translation>Créer l’équipe</translation>
        </message>
        <message>
            <source>Exchange from now on there</source>
            <translation>Échanger là dorénavant</translation>
        </message>
        <message>
            <source>Exchange under way</source>
            <translation>Échange en cours</translation>
        </message>
        <message>
            <source>Folder of the team</source>
            <translation>Dossier de l’équipe</translation>
        </message>
        <message>
            <source>Folder or address</source>
            <translation>Dossier ou adresse</translation>
        </message>
        <message>
            <source>Join a team</source>
            <translation>Joindre une équipe</translation>
        </message>
        <message>
            <source>Join the team</source>
            <translation>Joindre l’équipe</translation>
        </message>
        <message>
            <source>Laptop of {name}</source>
            <translation>Portable de {name}</translation>
        </message>
        <message>
            <source>Laptop of {name}</source>
            <comment>before a vowel</comment>
            <translation>Portable d’{name}</translation>
        </message>
        <message>
            <source>Laptops exchange through a folder that each can reach at some time. Everything in it is encrypted with the pass phrase. The folder must be empty.</source>
            <translation>Les appareils échangent par un dossier que chacun peut atteindre de temps en temps. Tout y est chiffré avec la phrase de passe. Le dossier doit être vide.</translation>
        </message>
        <message>
            <source>Name of this laptop</source>
            <translation>Nom de cet appareil</translation>
        </message>
        <message>
            <source>Name this laptop, as the others will see it.</source>
            <translation>Nommez cet appareil, comme les autres le verront.</translation>
        </message>
        <message>
            <source>Pass phrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Pass phrase again</source>
            <translation>Encore la phrase</translation>
        </message>
        <message>
            <source>Show the pass phrase</source>
            <translation>Montrer la phrase de passe</translation>
        </message>
        <message>
            <source>The two pass phrases are not the same.</source>
            <translation>Les deux phrases de passe diffèrent.</translation>
        </message>
        <message>
            <source>This book takes all that the team has, and gives the team all that it holds. Nothing is lost.</source>
            <translation>Ce carnet prend tout ce que l’équipe a, et donne à l’équipe tout ce qu’il contient. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>This could not be done, and the reason is in the log.</source>
            <translation>Cela n’a pas pu être fait, et la raison est au journal.</translation>
        </message>
        <message>
            <source>This pass phrase cannot be recovered. Keep it in a safe place outside this laptop: without it, no other laptop can join the team. Four words or more that do not go together are the surest.</source>
            <translation>Cette phrase de passe ne peut pas être retrouvée. Gardez-la en lieu sûr hors de cet appareil : sans elle, aucun autre appareil ne peut joindre l’équipe. Quatre mots ou plus, sans lien entre eux, sont le plus sûr.</translation>
        </message>
        <message>
            <source>Type the pass phrase again.</source>
            <translation>Tapez la phrase de passe une seconde fois.</translation>
        </message>
        <message>
            <source>Type the pass phrase.</source>
            <translation>Tapez la phrase de passe.</translation>
        </message>
        <message>
            <source>shared folder, USB key, s3://…</source>
            <translation>dossier partagé, clé USB, s3://…</translation>
        </message>
    </context>
    <context>
        <name>Template</name>
        <message>
            <source>A date, such as 2011-03-31.</source>
            <translation>Une date, par exemple 2011-03-31.</translation>
        </message>
        <message>
            <source>A number.</source>
            <translation>Un nombre.</translation>
        </message>
        <message>
            <source>An amount, such as 1,234.50.</source>
            <translation>Un montant, par exemple 1 234,50.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Hours, such as 2.5.</source>
            <translation>Des heures, par exemple 2,5.</translation>
        </message>
        <message>
            <source>Leave it empty for a new record; an export fills it in.</source>
            <translation>À laisser vide pour une nouvelle fiche; une exportation le remplit.</translation>
        </message>
        <message>
            <source>One of: {values}.</source>
            <translation>Une de ces valeurs : {values}.</translation>
        </message>
        <message>
            <source>One or several texts, separated by semicolons.</source>
            <translation>Un ou plusieurs textes, séparés par des points-virgules.</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>Obligatoire</translation>
        </message>
        <message>
            <source>Text.</source>
            <translation>Du texte.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
    </context>
    <context>
        <name>TickTable</name>
        <message>
            <source>Chosen</source>
            <translation>Choix</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>non coché</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>coché</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Merged with {company}</source>
            <translation>Fusion avec {company}</translation>
        </message>
        <message>
            <source>Note an intervention</source>
            <translation>Noter une intervention</translation>
        </message>
        <message>
            <source>Nothing has been noted for this company yet.</source>
            <translation>Rien n’est encore noté pour cette entreprise.</translation>
        </message>
        <message>
            <source>Nothing here: {kind}.</source>
            <translation>Rien ici : {kind}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Synergy link with {company}</source>
            <translation>Lien de synergie avec {company}</translation>
        </message>
        <message>
            <source>Timeline of the company</source>
            <translation>Chronologie de l’entreprise</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>What is done with it appears here, latest first.</source>
            <translation>Ce qui est fait avec elle apparaît ici, du plus récent au plus ancien.</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>{consent}: {person}</source>
            <translation>{consent} : {person}</translation>
        </message>
        <message>
            <source>{service}: {subject}</source>
            <translation>{service} : {subject}</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} Ko</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} Mo</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Fiscal year</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Whole territory</source>
            <translation>Tout le territoire</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>a field of a more recent version of the program</source>
            <translation>un champ d’une version plus récente du programme</translation>
        </message>
        <message>
            <source>a line of the ledger of consents stays: enter a withdrawal instead</source>
            <translation>une ligne du registre des consentements demeure : inscrivez plutôt un retrait</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>modifié depuis</translation>
        </message>
        <message>
            <source>erased for privacy</source>
            <translation>effacé pour la vie privée</translation>
        </message>
        <message>
            <source>such a record never goes to the trash</source>
            <translation>une fiche de ce genre ne va jamais à la corbeille</translation>
        </message>
        <message>
            <source>used since by other records</source>
            <translation>utilisé depuis par d’autres fiches</translation>
        </message>
    </context>
    <context>
        <name>UndoReport</name>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Kept as they are</source>
            <translation>Gardées telles quelles</translation>
        </message>
        <message>
            <source>Not undone</source>
            <translation>Non annulées</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Undo of “{label}”</source>
            <translation>Annulation de « {label} »</translation>
        </message>
        <message>
            <source>Undone: {records}</source>
            <translation>Annulé : {records}</translation>
        </message>
        <message>
            <source>What was edited since keeps its present value: nothing of it was lost.</source>
            <translation>Ce qui a été modifié depuis garde sa valeur actuelle : rien n’en a été perdu.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Raison</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndoWords</name>
        <message numerus="yes">
            <source>%Ln record(s) kept because edited since</source>
            <translation>
                <numerusform>%Ln fiche gardée parce que modifiée depuis</numerusform>
                <numerusform>%Ln fiches gardées parce que modifiées depuis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) kept because used since</source>
            <translation>
                <numerusform>%Ln fiche gardée parce qu’utilisée depuis</numerusform>
                <numerusform>%Ln fiches gardées parce qu’utilisées depuis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) not undone</source>
            <translation>
                <numerusform>%Ln fiche non annulée</numerusform>
                <numerusform>%Ln fiches non annulées</numerusform>
            </translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Import annulé</translation>
        </message>
        <message>
            <source>Import undone: {records} in the trash</source>
            <translation>Import annulé : {records} à la corbeille</translation>
        </message>
        <message>
            <source>Nothing was undone of “{label}”</source>
            <translation>Rien n’a été annulé de « {label} »</translation>
        </message>
        <message>
            <source>Redone: {label}</source>
            <translation>Rétabli : {label}</translation>
        </message>
        <message>
            <source>Undone: {label}</source>
            <translation>Annulé : {label}</translation>
        </message>
        <message>
            <source>a line of the ledger of consents stays</source>
            <translation>une ligne du registre des consentements reste</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>modifiée depuis</translation>
        </message>
        <message>
            <source>erased for privacy</source>
            <translation>effacée pour la vie privée</translation>
        </message>
        <message>
            <source>of a more recent version of the program</source>
            <translation>d’une version plus récente du logiciel</translation>
        </message>
        <message>
            <source>such a record never goes to the trash</source>
            <translation>une telle fiche ne va jamais à la corbeille</translation>
        </message>
        <message>
            <source>used since by other records</source>
            <translation>utilisée depuis par d’autres fiches</translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <source>All the activities</source>
            <translation>Toutes les activités</translation>
        </message>
        <message>
            <source>All the companies</source>
            <translation>Toutes les entreprises</translation>
        </message>
        <message>
            <source>All the interventions</source>
            <translation>Toutes les interventions</translation>
        </message>
        <message>
            <source>All the links</source>
            <translation>Toutes les synergies</translation>
        </message>
        <message>
            <source>Coming activities</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>Companies by number of employees</source>
            <translation>Entreprises selon le nombre d’employés</translation>
        </message>
        <message>
            <source>Concluded links</source>
            <translation>Concrétisées</translation>
        </message>
        <message>
            <source>Duplicate the view…</source>
            <translation>Dupliquer la vue…</translation>
        </message>
        <message>
            <source>Held this year</source>
            <translation>Tenues cette année</translation>
        </message>
        <message>
            <source>Helped last year, not this year</source>
            <translation>Aidées l’an dernier, pas cette année</translation>
        </message>
        <message>
            <source>Helped this year</source>
            <translation>Aidées cette année</translation>
        </message>
        <message>
            <source>Hours by adviser and funder</source>
            <translation>Heures par conseiller et bailleur</translation>
        </message>
        <message>
            <source>Journey stopped</source>
            <translation>Parcours arrêté</translation>
        </message>
        <message>
            <source>Links between regions</source>
            <translation>Interrégionales</translation>
        </message>
        <message>
            <source>Links to follow up</source>
            <translation>À relancer</translation>
        </message>
        <message>
            <source>MRC and services</source>
            <translation>MRC et services</translation>
        </message>
        <message>
            <source>MRC to specify</source>
            <translation>MRC à préciser</translation>
        </message>
        <message>
            <source>My activities</source>
            <translation>Mes activités</translation>
        </message>
        <message>
            <source>My companies</source>
            <translation>Mes entreprises</translation>
        </message>
        <message>
            <source>My interventions</source>
            <translation>Mes interventions</translation>
        </message>
        <message>
            <source>My links</source>
            <translation>Mes synergies</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nom de la vue</translation>
        </message>
        <message>
            <source>No attendance noted</source>
            <translation>Sans présence notée</translation>
        </message>
        <message>
            <source>Pin to the navigation</source>
            <translation>Épingler sous les pages</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifiées</translation>
        </message>
        <message>
            <source>Preparing to export</source>
            <translation>En préparation</translation>
        </message>
        <message>
            <source>Put the view in the trash</source>
            <translation>Mettre la vue à la corbeille</translation>
        </message>
        <message>
            <source>Rename the view…</source>
            <translation>Renommer la vue…</translation>
        </message>
        <message>
            <source>Save as a new view…</source>
            <translation>Enregistrer comme nouvelle vue…</translation>
        </message>
        <message>
            <source>Save the view</source>
            <translation>Enregistrer la vue</translation>
        </message>
        <message>
            <source>Saved view</source>
            <translation>Vue enregistrée</translation>
        </message>
        <message>
            <source>Sectors and markets</source>
            <translation>Secteurs et marchés</translation>
        </message>
        <message>
            <source>Services over three years</source>
            <translation>Services sur trois ans</translation>
        </message>
        <message>
            <source>To contact again</source>
            <translation>À recontacter</translation>
        </message>
        <message>
            <source>Unpin from the navigation</source>
            <translation>Retirer des vues épinglées</translation>
        </message>
        <message>
            <source>View pinned</source>
            <translation>Vue épinglée</translation>
        </message>
        <message>
            <source>View put in the trash</source>
            <translation>Vue mise à la corbeille</translation>
        </message>
        <message>
            <source>View renamed</source>
            <translation>Vue renommée</translation>
        </message>
        <message>
            <source>View saved: the team sees it after the next exchange</source>
            <translation>Vue enregistrée : l’équipe la verra après le prochain échange</translation>
        </message>
        <message>
            <source>View unpinned</source>
            <translation>Vue retirée des vues épinglées</translation>
        </message>
        <message>
            <source>View:</source>
            <translation>Vue :</translation>
        </message>
        <message>
            <source>Without hours</source>
            <translation>Sans heures</translation>
        </message>
        <message>
            <source>modified</source>
            <translation>modifiée</translation>
        </message>
        <message>
            <source>{view} (copy)</source>
            <translation>{view} (copie)</translation>
        </message>
    </context>
    <context>
        <name>Week</name>
        <message>
            <source>Add a company: name, city, phone…</source>
            <translation>Ajouter une entreprise : nom, ville, téléphone…</translation>
        </message>
        <message>
            <source>Add the line</source>
            <translation>Ajouter la ligne</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Company to add</source>
            <translation>Entreprise à ajouter</translation>
        </message>
        <message>
            <source>Contact hours: type 2, 1,5, 1 h 15 or 45 min. Delete empties, Ctrl+Z takes back.</source>
            <translation>Heures de contact : tapez 2, 1,5, 1 h 15 ou 45 min. Suppr vide, Ctrl+Z annule.</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>Ven</translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>Du {first} au {last}</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Heures de la semaine</translation>
        </message>
        <message>
            <source>Lines of the week before</source>
            <translation>Lignes de la semaine précédente</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>Lun</translation>
        </message>
        <message>
            <source>Nothing noted this week. Choose a company and a service below: their line is added, and hours are typed under the days.</source>
            <translation>Rien de noté cette semaine. Choisissez une entreprise et un service ci-dessous : leur ligne s’ajoute, puis les heures se tapent sous les jours.</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>Sam</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Service of the line</source>
            <translation>Service de la ligne</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>Dim</translation>
        </message>
        <message>
            <source>The same companies and services, with no hours yet</source>
            <translation>Les mêmes entreprises et services, sans heures encore</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>Jeu</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>Mar</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Week after (Ctrl+PgDn)</source>
            <translation>Semaine suivante (Ctrl+Page suiv.)</translation>
        </message>
        <message>
            <source>Week before (Ctrl+PgUp)</source>
            <translation>Semaine précédente (Ctrl+Page préc.)</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Awareness activities</source>
            <translation>Activités de sensibilisation</translation>
        </message>
        <message>
            <source>Cafés export</source>
            <translation>Cafés export</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Consentement retiré</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Réalisée</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Express consent</source>
            <translation>Consentement exprès</translation>
        </message>
        <message>
            <source>Implied consent</source>
            <translation>Consentement tacite</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Rencontre</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Occasional</source>
            <translation>Occasionnelle</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Other activities</source>
            <translation>Autres activités</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partenaire</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifiée</translation>
        </message>
        <message>
            <source>Preparing</source>
            <translation>En préparation</translation>
        </message>
        <message>
            <source>Prospect</source>
            <translation>Prospect</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>Régulière</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Trade missions</source>
            <translation>Missions commerciales</translation>
        </message>
        <message>
            <source>Training groups</source>
            <translation>Groupes de formation</translation>
        </message>
        <message>
            <source>Video call</source>
            <translation>Visioconférence</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
    </context>
</TS>
