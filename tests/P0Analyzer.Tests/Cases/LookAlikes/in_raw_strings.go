package prose

const template = `package {{.Name}}

func (t *{{.Type}}) Invoke() error {
	group := errgroup.Group{}
	for _, item := range t.items {
		group.Go(func() error { t.Job.Send(item); return nil })
	}
	_, _ = fmt.Println("done")
	return nil
}
`

var help = "task.Job.Send(asset) // without the filter\nos.Remove(path)"

func Template() (string, int) { return template, len(help) }
