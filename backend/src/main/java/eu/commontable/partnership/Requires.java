package eu.commontable.partnership;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission of an operation, on its resource method. {@link Workspaces} enforces it, the OpenAPI document tells it,
 * the permission matrix tests it; an operation below a partnership without it fails the build.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    Permission value();

    /** With {@link Permission#LINK}: the purpose of the link whose token is the path parameter {@code token}. */
    String link() default "";
}
