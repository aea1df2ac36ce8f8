package org.kleroterion.sortition.roll;

/// What a column of a roll is kept for; all other columns are dropped while reading.
enum RollColumn {
    DEPARTMENT,
    COMMUNE,
    COMMUNE_NAME,
    KIND,
    LIST,
    BIRTH_NAME,
    USE_NAME,
    FIRST_NAMES,
    SEX,
    BIRTH_DATE,
    STATION,
    COMPLEMENT_1,
    COMPLEMENT_2,
    NUMBER,
    STREET_TYPE,
    STREET,
    HAMLET,
    POSTCODE,
    LOCALITY,
    COUNTRY
}
