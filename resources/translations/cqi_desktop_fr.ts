<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en_CA">
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
        <source>Add a project</source>
        <translation>Ajouter un projet</translation>
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
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Add an adviser</source>
        <translation>Ajouter une conseillère ou un conseiller</translation>
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
        <source>Change the status of a synergy link</source>
        <translation>Changer le statut d’un lien de synergie</translation>
    </message>
    <message>
        <source>Edit a company</source>
        <translation>Modifier une entreprise</translation>
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
        <source>Edit a project</source>
        <translation>Modifier un projet</translation>
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
        <source>Edit a synergy link</source>
        <translation>Modifier un lien de synergie</translation>
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
        <source>Edit an intervention</source>
        <translation>Modifier une intervention</translation>
    </message>
    <message>
        <source>Edit an outcome</source>
        <translation>Modifier une retombée</translation>
    </message>
    <message>
        <source>Enter a consent</source>
        <translation>Inscrire un consentement</translation>
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
        <source>Mark a follow-up done</source>
        <translation>Marquer un suivi comme fait</translation>
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
        <source>Postpone a follow-up</source>
        <translation>Reporter un suivi</translation>
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
        <source>Record an attendance sheet</source>
        <translation>Consigner une feuille de présence</translation>
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
        <source>Restore from the trash</source>
        <translation>Restaurer de la corbeille</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Fixer une cible</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Retirer de l’archive</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountingRule</name>
    <message>
        <source>A company counts once per service and year, whatever the number of interventions. “Companies served” counts it once for all services and participations.</source>
        <translation>Une entreprise compte une fois par service et par exercice, quel que soit le nombre d’interventions. «&#xa0;Entreprises servies&#xa0;» la compte une fois, tous services et participations confondus.</translation>
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
        <translation>Chaque acte garde la région et la MRC de l’entreprise à sa date. Une entreprise appartient à la MRC de son dernier acte admissible de l’exercice&#xa0;: la somme des MRC est la région, la somme des régions est le territoire.</translation>
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
        <translation>Aucun lieu n’est laissé de côté&#xa0;: une MRC inconnue a sa propre ligne; les entreprises hors territoire ou sans territoire ne sont dans aucun total et leur nombre est donné dans ces notes.</translation>
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
        <translation>Les MRC montrées sont celles de la région à la fin de l’exercice. Une année où la région n’était pas encore desservie est sans objet (s.&#xa0;o.).</translation>
    </message>
    <message>
        <source>What is unknown is not zero: without records or a submission of the year, a figure is not available (n. d.).</source>
        <translation>Ce qui est inconnu n’est pas zéro&#xa0;: sans registres ni soumission de l’exercice, une donnée n’est pas disponible (n.&#xa0;d.).</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>%Ln row(s) of {path} in error: nothing was written. Correct them, or import only the others (--skip-errors).</source>
        <translation>
            <numerusform>%Ln ligne de {path} en erreur&#xa0;: rien n’a été écrit. Corrigez-la, ou importez seulement les autres (--skip-errors).</numerusform>
            <numerusform>%Ln lignes de {path} en erreur&#xa0;: rien n’a été écrit. Corrigez-les, ou importez seulement les autres (--skip-errors).</numerusform>
        </translation>
    </message>
    <message>
        <source>A synergy link cannot go from this status to that one. Nothing was written. Choose another status.</source>
        <translation>Un lien de synergie ne peut pas passer de ce statut à celui-là. Rien n’a été écrit. Choisissez un autre statut.</translation>
    </message>
    <message>
        <source>Another program is writing to the book {path}. Nothing was written here. Wait until it has finished, then try again.</source>
        <translation>Un autre programme écrit dans le carnet {path}. Rien n’a été écrit ici. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Both are the same company. Nothing was written. Choose two companies.</source>
        <translation>Il s’agit de la même entreprise. Rien n’a été écrit. Choisissez deux entreprises.</translation>
    </message>
    <message>
        <source>No MRC is called “{text}”. Check its code or its name.</source>
        <translation>Aucune MRC ne s’appelle «&#xa0;{text}&#xa0;». Vérifiez son code ou son nom.</translation>
    </message>
    <message>
        <source>No MRC of {region} is called “{text}”. Check its code or its name.</source>
        <translation>Aucune MRC de la région {region} ne s’appelle «&#xa0;{text}&#xa0;». Vérifiez son code ou son nom.</translation>
    </message>
    <message>
        <source>No MRC of {region} is called “{text}”. The nearest is {nearest}.</source>
        <translation>Aucune MRC de la région {region} ne s’appelle «&#xa0;{text}&#xa0;». La plus proche est {nearest}.</translation>
    </message>
    <message>
        <source>No book at {path}. Choose an existing book, or make a new one (cqi-desktop init).</source>
        <translation>Aucun carnet à {path}. Choisissez un carnet existant, ou créez-en un (cqi-desktop init).</translation>
    </message>
    <message>
        <source>No file at {path}. Check its name and its folder.</source>
        <translation>Aucun fichier à {path}. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>No indicator is called “{text}”. Check its code.</source>
        <translation>Aucun indicateur ne s’appelle «&#xa0;{text}&#xa0;». Vérifiez son code.</translation>
    </message>
    <message>
        <source>No indicator is called “{text}”. Choose among: {known}.</source>
        <translation>Aucun indicateur ne s’appelle «&#xa0;{text}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>No region is called “{text}”. Check its code or its name.</source>
        <translation>Aucune région ne s’appelle «&#xa0;{text}&#xa0;». Vérifiez son code ou son nom.</translation>
    </message>
    <message>
        <source>No region is called “{text}”. Choose among: {known}.</source>
        <translation>Aucune région ne s’appelle «&#xa0;{text}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Not found: {kind} “{text}”. Check the identifier, or look for it (cqi-desktop search).</source>
        <translation>Introuvable&#xa0;: {kind} «&#xa0;{text}&#xa0;». Vérifiez l’identifiant, ou faites une recherche (cqi-desktop search).</translation>
    </message>
    <message>
        <source>Not found: {kind} “{text}”. Choose among: {known}.</source>
        <translation>Introuvable&#xa0;: {kind} «&#xa0;{text}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
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
        <translation>Le carnet {path} vient d’une version plus récente (schéma {found}, connu ici&#xa0;: {known}). Il n’a pas été modifié. Mettez le logiciel à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The book {path} comes from an older version (schema {found}, now {known}) and was opened for reading only. Open it once in the window: it is upgraded after a backup.</source>
        <translation>Le carnet {path} vient d’une version plus ancienne (schéma {found}, maintenant {known}) et a été ouvert en lecture seule. Ouvrez-le une fois dans la fenêtre&#xa0;: il sera mis à niveau après une sauvegarde.</translation>
    </message>
    <message>
        <source>The book {path} is damaged and was not modified. Restore its latest backup (cqi-desktop restore).</source>
        <translation>Le carnet {path} est endommagé et n’a pas été modifié. Restaurez sa dernière sauvegarde (cqi-desktop restore).</translation>
    </message>
    <message>
        <source>The book {path} is damaged and was not modified: {detail}. Restore its latest backup (cqi-desktop restore).</source>
        <translation>Le carnet {path} est endommagé et n’a pas été modifié&#xa0;: {detail}. Restaurez sa dernière sauvegarde (cqi-desktop restore).</translation>
    </message>
    <message>
        <source>The disk of {path} is full. Nothing was written. Free some space, or choose another place.</source>
        <translation>Le disque de {path} est plein. Rien n’a été écrit. Libérez de l’espace, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The folder of {path} does not exist. Nothing was written. Make it, or choose another place.</source>
        <translation>Le dossier de {path} n’existe pas. Rien n’a été écrit. Créez-le, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>This could not be done. Nothing was written. Try again, or ask for help.</source>
        <translation>Cela n’a pas pu être fait. Rien n’a été écrit. Réessayez, ou demandez de l’aide.</translation>
    </message>
    <message>
        <source>This password does not open the book {path}. Check capitals and keyboard, try again.</source>
        <translation>Ce mot de passe n’ouvre pas le carnet {path}. Vérifiez les majuscules et le clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>You may not read {path}. Close the program that holds it, or ask for access to it.</source>
        <translation type="unfinished"></translation>
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
        <translation>{path} a une colonne inconnue, «&#xa0;{header}&#xa0;». Renommez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>{path} has an unknown column “{header}”. The nearest is “{nearest}”: rename it.</source>
        <translation>{path} a une colonne inconnue, «&#xa0;{header}&#xa0;». La plus proche est «&#xa0;{nearest}&#xa0;»&#xa0;: renommez-la.</translation>
    </message>
    <message>
        <source>{path} has no sheet “{text}”. Check its name.</source>
        <translation>{path} n’a pas de feuille «&#xa0;{text}&#xa0;». Vérifiez son nom.</translation>
    </message>
    <message>
        <source>{path} has no sheet “{text}”. Choose among: {known}.</source>
        <translation>{path} n’a pas de feuille «&#xa0;{text}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
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
        <source>{path} is open in another program. Nothing was written. Close it there, then try again.</source>
        <translation>{path} est ouvert dans un autre programme. Rien n’a été écrit. Fermez-le là, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is protected against writing. Nothing was written. Choose another place.</source>
        <translation>{path} est protégé en écriture. Rien n’a été écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{path} lacks a required column: {headers}. Add it, or start from an empty sheet (cqi-desktop template).</source>
        <translation>Il manque à {path} une colonne obligatoire&#xa0;: {headers}. Ajoutez-la, ou partez d’une feuille vide (cqi-desktop template).</translation>
    </message>
    <message>
        <source>“{text}” is an ambiguous date: {first} or {second}? Write year-month-day.</source>
        <translation>«&#xa0;{text}&#xa0;» est une date ambiguë&#xa0;: {first} ou {second}? Écrivez année-mois-jour.</translation>
    </message>
    <message>
        <source>“{text}” is not a fiscal year. Write two years in a row, such as 2010-2011.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un exercice. Écrivez deux années qui se suivent, comme 2010-2011.</translation>
    </message>
    <message>
        <source>“{text}” is not accepted. Choose among: {known}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas accepté. Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is not accepted. Expected: {expected}. Correct it, then try again.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas accepté. Attendu&#xa0;: {expected}. Corrigez, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>a NEQ of ten digits</source>
        <translation>un NEQ de dix chiffres</translation>
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
        <source>a kind of record</source>
        <translation>un type de fiche</translation>
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
        <source>a postal code such as J2B 1H8</source>
        <translation>un code postal comme J2B&#xa0;1H8</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texte qui n’est pas vide</translation>
    </message>
    <message>
        <source>a value, where the cell holds an error of the spreadsheet</source>
        <translation>une valeur, là où la cellule contient une erreur du tableur</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>an amount such as 1,234.50</source>
        <translation>un montant comme 1&#xa0;234,50</translation>
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
        <source>one of the values of the list</source>
        <translation>une des valeurs de la liste</translation>
    </message>
    <message>
        <source>the address of a web site</source>
        <translation>l’adresse d’un site web</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Add a filter (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter changes this filter, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
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
        <translation>Entreprises différentes, tous services et participations confondus&#xa0;: les lignes précédentes se recoupent et leur somme n’est pas ce nombre.</translation>
    </message>
    <message>
        <source>Documents completed, on their completion date. A company may have several: each one counts.</source>
        <translation>Documents complétés, à leur date de fin. Une entreprise peut en avoir plusieurs&#xa0;: chacun compte.</translation>
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
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>membre de l’équipe</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
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
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>figure of a submission</source>
        <translation>donnée d’une soumission</translation>
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
        <source>participation</source>
        <translation>participation</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>record</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
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
        <source>source of funding</source>
        <translation>source de financement</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>soumission</translation>
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
    <name>Report</name>
    <message>
        <source>A link stands in the row of each of its two regions; the territory counts it once (rule 14).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity planned or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment: what is held for two regions or links two counts once for the territory (rules 8 and 14).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget by source of funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Café export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies served and what they received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different companies by MRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different companies by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different companies by service and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document without a completion date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate, not declared by the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export sales declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year {year}, from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen submission of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held activities by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators by MRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention planned or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link between companies merged into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link within one region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links concluded in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links first proposed in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRC compared, year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRC to specify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither region nor MRC known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity of the year is in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company was served in this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source of funding of this year is in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target of this year is in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not broken down: activities, links and sales have no MRC; of some years only totals were published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which with another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the three regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of a year known by its published figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region not served yet at that date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered or absent, not present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synergy between regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets and achievement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget takes of each source the amount accepted, else the amount requested, else the forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly breakdown by MRC: summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region not served yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowProblem</name>
    <message>
        <source>A completion date is given but the intervention is not done: it does not count yet.</source>
        <translation>Une date de fin est donnée, mais l’intervention n’est pas réalisée&#xa0;: elle ne compte pas encore.</translation>
    </message>
    <message>
        <source>MRC, municipality and postal code disagree: the most precise was kept.</source>
        <translation>La MRC, la municipalité et le code postal ne concordent pas&#xa0;: le plus précis a été gardé.</translation>
    </message>
    <message>
        <source>MRC, municipality and postal code disagree: {kept} was kept.</source>
        <translation>La MRC, la municipalité et le code postal ne concordent pas&#xa0;: {kept} a été gardé.</translation>
    </message>
    <message>
        <source>No MRC is called “{value}”. Check its code or its name.</source>
        <translation>Aucune MRC ne s’appelle «&#xa0;{value}&#xa0;». Vérifiez son code ou son nom.</translation>
    </message>
    <message>
        <source>No MRC is called “{value}”. The nearest is {suggestion}.</source>
        <translation>Aucune MRC ne s’appelle «&#xa0;{value}&#xa0;». La plus proche est {suggestion}.</translation>
    </message>
    <message>
        <source>No activity has the code “{value}”. Import the activities first.</source>
        <translation>Aucune activité n’a le code «&#xa0;{value}&#xa0;». Importez d’abord les activités.</translation>
    </message>
    <message>
        <source>No activity has the code “{value}”. The nearest is {suggestion}.</source>
        <translation>Aucune activité n’a le code «&#xa0;{value}&#xa0;». Le plus proche est {suggestion}.</translation>
    </message>
    <message>
        <source>No company is called “{value}”. Correct the name, or allow companies to be created (--create-companies).</source>
        <translation>Aucune entreprise ne s’appelle «&#xa0;{value}&#xa0;». Corrigez le nom, ou permettez de créer des entreprises (--create-companies).</translation>
    </message>
    <message>
        <source>No indicator is called “{value}”. The nearest is {suggestion}.</source>
        <translation>Aucun indicateur ne s’appelle «&#xa0;{value}&#xa0;». Le plus proche est {suggestion}.</translation>
    </message>
    <message>
        <source>No indicator is called “{value}”. Write its code.</source>
        <translation>Aucun indicateur ne s’appelle «&#xa0;{value}&#xa0;». Écrivez son code.</translation>
    </message>
    <message>
        <source>No region is called “{value}”. Check its code or its name.</source>
        <translation>Aucune région ne s’appelle «&#xa0;{value}&#xa0;». Vérifiez son code ou son nom.</translation>
    </message>
    <message>
        <source>No region is called “{value}”. The nearest is {suggestion}.</source>
        <translation>Aucune région ne s’appelle «&#xa0;{value}&#xa0;». La plus proche est {suggestion}.</translation>
    </message>
    <message>
        <source>No service is called “{value}”. The nearest is {suggestion}.</source>
        <translation>Aucun service ne s’appelle «&#xa0;{value}&#xa0;». Le plus proche est {suggestion}.</translation>
    </message>
    <message>
        <source>No service is called “{value}”. Write a code or a label of the settings.</source>
        <translation>Aucun service ne s’appelle «&#xa0;{value}&#xa0;». Écrivez un code ou un libellé des réglages.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {message}</source>
        <translation>Ligne {row}, {column}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Several activities have the code “{value}”. Give each one a code of its own first.</source>
        <translation>Plusieurs activités ont le code «&#xa0;{value}&#xa0;». Donnez d’abord à chacune son propre code.</translation>
    </message>
    <message>
        <source>The identifier “{value}” is on row {other_row} already. Keep it on one row only.</source>
        <translation>L’identifiant «&#xa0;{value}&#xa0;» est déjà à la ligne {other_row}. Gardez-le sur une seule ligne.</translation>
    </message>
    <message>
        <source>The identifier “{value}” is on several rows. Keep it on one row only.</source>
        <translation>L’identifiant «&#xa0;{value}&#xa0;» est sur plusieurs lignes. Gardez-le sur une seule.</translation>
    </message>
    <message>
        <source>The year of “{value}” has two digits. Write all four.</source>
        <translation>L’année de «&#xa0;{value}&#xa0;» a deux chiffres. Écrivez les quatre.</translation>
    </message>
    <message>
        <source>“{column}” is required and the cell is empty.</source>
        <translation>«&#xa0;{column}&#xa0;» est obligatoire et la cellule est vide.</translation>
    </message>
    <message>
        <source>“{value}” is an ambiguous date. Write year-month-day.</source>
        <translation>«&#xa0;{value}&#xa0;» est une date ambiguë. Écrivez année-mois-jour.</translation>
    </message>
    <message>
        <source>“{value}” is an ambiguous date: {first} or {second}? Write year-month-day.</source>
        <translation>«&#xa0;{value}&#xa0;» est une date ambiguë&#xa0;: {first} ou {second}? Écrivez année-mois-jour.</translation>
    </message>
    <message>
        <source>“{value}” is not a NEQ. Check its ten digits, or leave the cell empty.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un NEQ. Vérifiez ses dix chiffres, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it as 2011-03-31.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date. Écrivez-la comme 2011-03-31.</translation>
    </message>
    <message>
        <source>“{value}” is not a fiscal year. Write it as 2010-2011.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un exercice. Écrivez-le comme 2010-2011.</translation>
    </message>
    <message>
        <source>“{value}” is not a postal code. Write it as J2B 1H8.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un code postal. Écrivez-le comme J2B&#xa0;1H8.</translation>
    </message>
    <message>
        <source>“{value}” is not accepted ({code}). Correct the cell.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas accepté ({code}). Corrigez la cellule.</translation>
    </message>
    <message>
        <source>“{value}” is not an accepted number. Write digits, such as 1,234.50.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre accepté. Écrivez des chiffres, comme 1&#xa0;234,50.</translation>
    </message>
    <message>
        <source>“{value}” is not an identifier of this program. Empty the cell for a new record.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un identifiant de ce logiciel. Videz la cellule pour une nouvelle fiche.</translation>
    </message>
    <message>
        <source>“{value}” is not in the team yet and will be added to it.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas encore dans l’équipe et y sera ajouté.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the values of this column.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une valeur de cette colonne.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the values of this column: {known}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une valeur de cette colonne&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{value}” is the name of several companies. Add the NEQ or the municipality.</source>
        <translation>«&#xa0;{value}&#xa0;» est le nom de plusieurs entreprises. Ajoutez le NEQ ou la municipalité.</translation>
    </message>
    <message>
        <source>“{value}” is the name of several companies: {candidates}. Add the NEQ or the municipality.</source>
        <translation>«&#xa0;{value}&#xa0;» est le nom de plusieurs entreprises&#xa0;: {candidates}. Ajoutez le NEQ ou la municipalité.</translation>
    </message>
    <message>
        <source>“{value}” looks like a formula: it is taken as text.</source>
        <translation>«&#xa0;{value}&#xa0;» ressemble à une formule&#xa0;: la cellule est lue comme du texte.</translation>
    </message>
    <message>
        <source>“{value}” resembles {suggestion} without being the same name. Correct it, or accept the suggestions (--accept-suggestions).</source>
        <translation>«&#xa0;{value}&#xa0;» ressemble à {suggestion} sans être le même nom. Corrigez-le, ou acceptez les suggestions (--accept-suggestions).</translation>
    </message>
    <message>
        <source>“{value}” resembles {suggestion}. If it is the same company, write the same name; if not, allow duplicates (--allow-duplicates).</source>
        <translation>«&#xa0;{value}&#xa0;» ressemble à {suggestion}. Si c’est la même entreprise, écrivez le même nom; sinon, permettez les doublons (--allow-duplicates).</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
