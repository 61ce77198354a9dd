package batch

type job struct {
	name string
	done chan<- string
}

func (j job) Finish() {
	j.done <- j.name
}

func run(jobs []job) {
	for _, job := range jobs {
		job.Finish()
	}
}
