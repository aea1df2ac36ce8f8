package org.kleroterion.sortition.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The layouts in which a commune can hand out its roll, column by column.
///
/// Columns are found by their names, in any order. Those that are kept must be there.
public enum RollLayout {

    /// e-listelec: order of 12 November 2013 (INTA1326795A), articles 2 and 4.
    ELISTELEC(List.of(
            kept("TypeListe", RollColumn.LIST),
            kept("InfoListe", RollColumn.KIND),
            dropped("DateCreationListe"),
            kept("CodeDepartement", RollColumn.DEPARTMENT),
            kept("CodeCommune", RollColumn.COMMUNE),
            kept("NomCommune", RollColumn.COMMUNE_NAME),
            dropped("NoElecteurGeneral"),
            kept("Sexe", RollColumn.SEX),
            kept("NomdeNaissance", RollColumn.BIRTH_NAME),
            kept("NomDusage", RollColumn.USE_NAME),
            kept("Prenoms", RollColumn.FIRST_NAMES),
            kept("DateDeNaissance", RollColumn.BIRTH_DATE),
            dropped("NomComNaissance"),
            dropped("DeptNaissance"),
            dropped("PaysNaissance"),
            dropped("Nationalite"),
            dropped("NomBureauDeVote"),
            kept("NoBureauDeVote", RollColumn.STATION),
            dropped("CodeCanton"),
            dropped("CodeCirconscription"),
            kept("ComplementDeLocalisation1", RollColumn.COMPLEMENT_1),
            kept("ComplementDeLocalisation2", RollColumn.COMPLEMENT_2),
            kept("NumeroVoie", RollColumn.NUMBER),
            kept("TypeVoie", RollColumn.STREET_TYPE),
            kept("LibelleVoie", RollColumn.STREET),
            kept("LieuDit", RollColumn.HAMLET),
            kept("CodePostal", RollColumn.POSTCODE),
            kept("VilleLocalite", RollColumn.LOCALITY),
            kept("Pays", RollColumn.COUNTRY))),

    /// The export « Listes Electeurs Actifs » of the national register (REU), with the variants met of its header.
    REU(List.of(
            kept("code du l'ugle", RollColumn.COMMUNE, "code de l'ugle"),
            kept("libellé de l'ugle", RollColumn.COMMUNE_NAME),
            kept("libellé du type de liste", RollColumn.LIST),
            kept("nom de naissance", RollColumn.BIRTH_NAME),
            kept("nom d'usage", RollColumn.USE_NAME),
            kept("prénoms", RollColumn.FIRST_NAMES),
            kept("sexe", RollColumn.SEX),
            kept("date de naissance", RollColumn.BIRTH_DATE),
            dropped("code commune de naissance", "code de la commune de naissance"),
            dropped("libellé commune de naissance"),
            dropped("code département de naissance", "code du département de naissance"),
            dropped("pays de naissance"),
            dropped("libellé nationalité", "identifiant nationalité", "nationalité"),
            kept("numéro de voie", RollColumn.NUMBER),
            kept("libellé de voie", RollColumn.STREET),
            kept("complément 1", RollColumn.COMPLEMENT_1),
            kept("complément 2", RollColumn.COMPLEMENT_2),
            kept("lieu-dit", RollColumn.HAMLET),
            kept("code postal", RollColumn.POSTCODE),
            kept("commune", RollColumn.LOCALITY),
            kept("pays", RollColumn.COUNTRY),
            kept("code du bureau de vote", RollColumn.STATION),
            dropped("libellé du bureau de vote"),
            dropped(
                    "code circonscription législative du bureau de vote",
                    "circonscription législative du bureau de vote"),
            dropped("libellé canton du bureau de vote", "canton du bureau de vote", "code canton du bureau de vote"),
            dropped(
                    "libellé circonscription métropolitaine du bureau de vote",
                    "code circonscription métropolitaine du bureau de vote"),
            dropped("numéro d'ordre dans le bureau de vote")));

    /// A column of a layout: its name, what it is kept for if it is, and the keys of all spellings of its name.
    record Column(String name, Optional<RollColumn> use, List<String> keys) {

        static Column of(String name, Optional<RollColumn> use, String... variants) {
            List<String> keys = new ArrayList<>(List.of(HeaderKey.of(name)));
            List.of(variants).forEach(variant -> keys.add(HeaderKey.of(variant)));
            return new Column(name, use, List.copyOf(keys));
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, of immutable records
    private final List<Column> columns;

    RollLayout(List<Column> columns) {
        this.columns = columns;
    }

    List<Column> columns() {
        return columns;
    }

    /// The names of all columns, in the order of the layout.
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /// The column that a header means by a name, whatever its case, accents and spaces.
    Optional<Column> named(String name) {
        String key = HeaderKey.of(name);
        return columns.stream().filter(column -> column.keys().contains(key)).findFirst();
    }

    List<Column> keptColumns() {
        List<Column> kept = new ArrayList<>(columns);
        kept.removeIf(column -> column.use().isEmpty());
        return kept;
    }

    private static Column kept(String name, RollColumn use, String... variants) {
        return Column.of(name, Optional.of(use), variants);
    }

    private static Column dropped(String name, String... variants) {
        return Column.of(name, Optional.empty(), variants);
    }
}
