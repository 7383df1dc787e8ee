/** Work that outlasts a request: started by one, done afterwards as the person who asked, all or nothing. */
package eu.commontable.partnership.job;
