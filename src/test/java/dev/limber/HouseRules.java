package dev.limber;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.xml.sax.Locator;

/** Conditions of the house that ArchUnit does not bring along. */
final class HouseRules {
    private HouseRules() {}

    /** Fields are final, but for primitive counters private to a package-private class, and what a SAX parser hands in. */
    static ArchCondition<JavaClass> haveOnlyFinalFieldsUnlessTheyAreLocalState() {
        return new ArchCondition<>("have only final fields, or private primitives in a class that is not public") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
                    boolean localState = field.getRawType().isPrimitive()
                            && field.getModifiers().contains(JavaModifier.PRIVATE)
                            && !type.getModifiers().contains(JavaModifier.PUBLIC);
                    boolean handedIn = field.getRawType().isAssignableTo(Locator.class);
                    boolean synthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                    if (!isFinal && !localState && !handedIn && !synthetic) {
                        events.add(SimpleConditionEvent.violated(type, field.getFullName() + " is not final"));
                    }
                }
            }
        };
    }
}
