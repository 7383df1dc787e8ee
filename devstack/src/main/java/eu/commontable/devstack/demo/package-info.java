/**
 * Loads the demo through the public REST API, the way any integration would. A chapter loads one area; chapters run in the
 * order of {@link eu.commontable.devstack.demo.DemoLoader} and may be repeated: what is there already is found by its key.
 */
package eu.commontable.devstack.demo;
