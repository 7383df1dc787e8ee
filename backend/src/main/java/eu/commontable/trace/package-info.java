/**
 * The thread: links between items of different areas, each with a reason, seen from both ends. Knows items only by the
 * registry (table {@code item}), so every feature's items can be linked without this room knowing the feature.
 */
package eu.commontable.trace;
