package org.kleroterion.laws;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Law 2: chance and time are arguments; no result depends on hash order, the machine's settings or rounding.
///
/// What is banned is what `sortition` would have to call. Hash maps are banned whole, since a linked or sorted one
/// costs
/// little and has an order.
final class ChanceAndTime {

    private static final Set<String> TYPES = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.random.RandomGenerator",
            "java.security.SecureRandom",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.concurrent.ConcurrentHashMap");

    private static final Set<String> CALLS = Set.of(
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.identityHashCode",
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC");

    /// Calls that read the machine's settings unless they are given the setting: banned with exactly these parameters.
    private static final Set<String> WITHOUT_SETTING = Set.of(
            "java.util.Collections.shuffle(java.util.List)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toUpperCase()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.util.Scanner.<init>(java.io.InputStream)");

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private ChanceAndTime() {}

    /// What breaks the law, one sentence each.
    static List<String> faults(JavaClasses classes) {
        List<String> faults = new ArrayList<>();
        for (JavaClass one : classes) {
            calls(one, faults);
            floating(one, faults);
        }
        return faults;
    }

    private static void calls(JavaClass one, List<String> faults) {
        one.getCodeUnitCallsFromSelf().stream()
                .filter(call -> isBanned(call.getTarget()))
                .forEach(call -> faults.add(call.getDescription()));
        one.getMethodReferencesFromSelf().stream()
                .filter(reference -> isBanned(reference.getTarget()))
                .forEach(reference -> faults.add(reference.getDescription()));
        one.getConstructorReferencesFromSelf().stream()
                .filter(reference -> isBanned(reference.getTarget()))
                .forEach(reference -> faults.add(reference.getDescription()));
    }

    private static boolean isBanned(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        String name = owner + "." + target.getName();
        return TYPES.contains(owner)
                || CALLS.contains(name)
                || (owner.startsWith("java.time.") && target.getName().equals("now"))
                || WITHOUT_SETTING.contains(name + parameters(target))
                || isFloating(target.getRawReturnType())
                || target.getRawParameterTypes().stream().anyMatch(ChanceAndTime::isFloating);
    }

    private static String parameters(CodeUnitAccessTarget target) {
        return "("
                + String.join(
                        ", ",
                        target.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toList()) + ")";
    }

    private static void floating(JavaClass one, List<String> faults) {
        for (JavaField field : one.getFields()) {
            if (isFloating(field.getRawType())) {
                faults.add(field.getDescription() + " is a floating point number");
            }
        }
        for (JavaCodeUnit unit : one.getCodeUnits()) {
            if (isFloating(unit.getRawReturnType())
                    || unit.getRawParameterTypes().stream().anyMatch(ChanceAndTime::isFloating)) {
                faults.add(unit.getDescription() + " takes or gives a floating point number");
            }
        }
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }
}
