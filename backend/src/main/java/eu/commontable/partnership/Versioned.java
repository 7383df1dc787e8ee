package eu.commontable.partnership;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that changes an item that exists: it needs {@code If-Match}, answers 200 instead of 201, and the API document
 * says so. PATCH, PUT and DELETE are versioned without it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Versioned {}
