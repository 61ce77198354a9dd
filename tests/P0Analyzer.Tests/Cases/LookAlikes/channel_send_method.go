package queue

// Queue hands values on; its Send has nothing to do with a job's.
type Queue[T any] struct {
	out chan T
}

func (q *Queue[T]) Send(values ...T) {
	for _, value := range values {
		q.out <- value
	}
}

type Job struct {
	Queue *Queue[string]
}

func (j *Job) Run(names []string) {
	j.Queue.Send(names...)
}
