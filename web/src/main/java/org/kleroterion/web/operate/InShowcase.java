package org.kleroterion.web.operate;

import java.util.Objects;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// What is there in a showcase alone: nowhere else do its routes exist.
public class InShowcase implements Condition {

    public InShowcase() {}

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Object settings = Objects.requireNonNull(context.getBeanFactory()).getSingleton("settings");
        return settings instanceof Settings known && known.showcase();
    }
}
