package eu.commontable.shared.json;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An outside system's name for an item: unique per partnership and kind, so that loading twice makes no doubles. */
@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
@Size(max = 100)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Key {
    String message() default "Use up to 100 small letters, digits and single hyphens, for example town-of-example.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
