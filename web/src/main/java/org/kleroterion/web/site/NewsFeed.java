package org.kleroterion.web.site;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.publication.NewsItem;

/// The news of a convention as Atom (RFC 4287), latest first.
///
/// @param site the public address of the instance
record NewsFeed(ShownFace shown, Tongue tongue, URI site, String author) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    String written() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            feed(xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void feed(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", tongue.code());
        element(xml, "id", address(""));
        element(xml, "title", shown.face().identity().title().in(tongue));
        element(xml, "updated", shown.at().toString());
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
        link(xml, "self", address(".atom"));
        link(xml, "alternate", address(""));
        for (NewsItem item : shown.face().news()) {
            entry(xml, item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(XMLStreamWriter xml, NewsItem item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", address("#actualite-" + item.id().value()));
        element(xml, "title", item.title().in(tongue));
        element(xml, "updated", start(item.date()).toString());
        link(xml, "alternate", address("#actualite-" + item.id().value()));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(new Say(tongue).markdown(item.text(), 2));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String address(String end) {
        return site + "/" + tongue.code() + "/" + shown.slug() + "/actualites" + end;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ParisTime.ZONE).toInstant();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
