/// Charts, minutes, run sheets and QR codes. Asks no network and no clock.
module org.kleroterion.print {
    requires static org.jspecify;
    requires transitive org.kleroterion.sortition;

    exports org.kleroterion.print;
    exports org.kleroterion.print.chart;
}
