//p0test:max-lines=16
package comet

/*
What a comment
says
takes
lines
as
well,
*/

// also // want@+1 P0702 "'14' lines and is near the limit of '16'. The next change"
// the last.
