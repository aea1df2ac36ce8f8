package org.kleroterion.sortition.roll;

import java.util.Locale;

/// Composes the lines of an envelope from the columns of an address, in the order of the French standard
/// (NF Z10-011): flat, building, street, hamlet, postcode and town, country if it is not France.
final class AddressReader {

    private final RollRow row;
    private final StringBuilder text = new StringBuilder();

    AddressReader(RollRow row) {
        this.row = row;
    }

    PostalAddress read() {
        text.setLength(0);
        line(RollColumn.COMPLEMENT_1);
        line(RollColumn.COMPLEMENT_2);
        line(RollColumn.NUMBER, RollColumn.STREET_TYPE, RollColumn.STREET);
        line(RollColumn.HAMLET);
        line(RollColumn.POSTCODE, RollColumn.LOCALITY);
        String country = row.text(RollColumn.COUNTRY);
        if (!country.isEmpty() && !text.isEmpty() && !isFrance(country)) {
            text.append('\n').append(country);
        }
        return text.isEmpty() ? PostalAddress.NONE : new PostalAddress(text.toString());
    }

    private static boolean isFrance(String country) {
        return country.toUpperCase(Locale.ROOT).equals("FRANCE");
    }

    private void line(RollColumn... columns) {
        int before = text.length();
        for (RollColumn column : columns) {
            String part = row.text(column);
            if (!part.isEmpty()) {
                text.append(text.length() == before ? before == 0 ? "" : "\n" : " ")
                        .append(part);
            }
        }
    }
}
