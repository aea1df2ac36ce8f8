package org.kleroterion.web.mandate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.terms.Contact;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// How to reach the service in charge.
@Component
@Order(6)
class ContactForm implements PartForm {

    ContactForm() {}

    @Override
    public MandatePart part() {
        return MandatePart.CONTACT;
    }

    @Override
    public List<FormField> fields(Mandate mandate) {
        return List.of(
                FormField.of("service", Kind.LINE),
                FormField.of("email", Kind.EMAIL),
                FormField.of("phone", Kind.LINE),
                FormField.of("address", Kind.TEXT));
    }

    @Override
    public Map<String, String> typed(Mandate mandate) {
        return mandate.contact()
                .map(contact -> new Typed()
                        .put("service", contact.service())
                        .put("email", contact.email())
                        .put("phone", contact.phone())
                        .put("address", contact.address())
                        .fields())
                .orElse(Map.of());
    }

    @Override
    public Optional<MandateChange> read(FieldReader reader, Mandate mandate) {
        var service = reader.required("service", text -> text);
        var email = reader.required("email", text -> text);
        var phone = reader.optional("phone", text -> text);
        var address = reader.optional("address", text -> text);
        return service.flatMap(
                name -> email.map(mail -> new MandateChange.StateContact(new Contact(name, mail, phone, address))));
    }
}
